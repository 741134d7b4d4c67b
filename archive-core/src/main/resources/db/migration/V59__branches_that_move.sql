-- Units whose parts have still to follow them to another branch, as harvesters see it. It refers to nothing, so that what is erased
-- meanwhile is in nobody's way.
create table harvest_due (
  unit_id varchar(8) primary key
);

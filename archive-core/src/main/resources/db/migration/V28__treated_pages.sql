-- How pages are shown, version by version; the last one holds. The file as it came stays as it is.
create table page_treatment (
  object_id varchar(8) not null references digital_object (id),
  number int not null,
  instructions varchar(100000) not null,
  made_by varchar(8) references staff (id),
  made_at timestamp with time zone not null,
  primary key (object_id, number)
);

-- What visitors get now: the number of a treatment, 0 for the page as it came, with its recipe.
alter table digital_object add column shown_number int default 0 not null;
alter table digital_object add column shown_recipe varchar(20000);
-- Whether its tiles are there; until then visitors get nothing of it.
alter table digital_object add column shown_ready boolean default true not null;
-- By which version of the maker the tiles of the file, and those of the page as shown, were cut.
alter table digital_object add column made_by int default 1 not null;
alter table digital_object add column shown_made_by int default 1 not null;

-- What is to be made, in the background.
create table page_making (
  object_id varchar(8) not null references digital_object (id),
  number int not null,
  recipe varchar(20000) not null,
  state varchar(8) not null,
  tries int not null,
  words varchar(400) not null,
  since timestamp with time zone not null,
  primary key (object_id)
);

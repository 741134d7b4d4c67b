-- The versions of the texts of pages; the words lie with the page in the content store.
create table page_text (
  object_id varchar(8) not null references digital_object (id),
  layer varchar(40) not null,
  number int not null,
  origin varchar(12) not null,
  language varchar(35) not null,
  engine varchar(200) not null,
  written_by varchar(8) references staff (id),
  written_at timestamp with time zone not null,
  digest varchar(128) not null,
  words int not null,
  letters int not null,
  confidence int,
  -- 1 if visitors may read it, 0 if it waits for somebody who may publish
  shown int not null,
  checked_by varchar(8) references staff (id),
  checked_at timestamp with time zone,
  second_by varchar(8) references staff (id),
  second_at timestamp with time zone,
  primary key (object_id, layer, number)
);

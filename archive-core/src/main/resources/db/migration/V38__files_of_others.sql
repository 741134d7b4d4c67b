-- What was found while files of other systems were read for an import: of each thing the first ones, and how many there are.
create table intake_note (
  intake_id bigint not null references intake (id),
  number int not null,
  kind varchar(20) not null,
  code varchar(60) not null,
  element varchar(200) not null,
  file varchar(1000) not null,
  line int not null,
  words varchar(400) not null,
  total bigint not null,
  primary key (intake_id, number)
);

-- Names in them that the archive may know already, each with one entry that it may be.
create table intake_name (
  intake_id bigint not null references intake (id),
  number int not null,
  record_key varchar(200) not null,
  name varchar(400) not null,
  kind varchar(20) not null,
  entry_id varchar(8) not null,
  heading varchar(1000) not null,
  primary key (intake_id, number)
);

-- What was decided of a name by the key of its record: which entry it is, or that it is none of those that there were.
create table name_decision (
  record_key varchar(200) primary key,
  entry_id varchar(8),
  intake_id bigint not null references intake (id)
);
create index name_decision_intake on name_decision (intake_id);
create index desk_name_text on desk_name (text);

-- Imports at the desk: the file that was brought, and what would become, or became, of each of its records.
create table intake (
  id bigint primary key,
  file_name varchar(200) not null,
  digest varchar(128) not null,
  bytes bigint not null,
  publish boolean not null,
  stage varchar(16) not null,
  job_id bigint,
  begun_by varchar(8) references staff (id),
  begun_at timestamp with time zone not null
);

create table intake_line (
  intake_id bigint not null references intake (id),
  number int not null,
  place varchar(1000) not null,
  name varchar(300) not null,
  entry_id varchar(8) references entry (id),
  revision int not null,
  outcome varchar(16) not null,
  made int,
  shown int,
  edition int,
  why varchar(24) not null,
  detail varchar(1000) not null,
  primary key (intake_id, number)
);
create index intake_line_entry on intake_line (entry_id);
create index intake_line_outcome on intake_line (intake_id, outcome, number);
create index intake_line_place on intake_line (intake_id, place);

-- What entries would be that a record changes, to be compared with what they are.
create table intake_document (
  intake_id bigint not null,
  number int not null,
  document bytea not null,
  primary key (intake_id, number),
  foreign key (intake_id, number) references intake_line (intake_id, number)
);

-- Changes of many entries: which, what is done to each as JSON, and what became of it.
create table bulk_edit (
  id bigint primary key,
  act varchar(20000) not null,
  stage varchar(16) not null,
  about varchar(2000) not null,
  job_id bigint,
  begun_by varchar(8) references staff (id),
  begun_at timestamp with time zone not null
);

create table bulk_line (
  bulk_id bigint not null references bulk_edit (id),
  number int not null,
  entry_id varchar(8) not null references entry (id),
  revision int not null,
  outcome varchar(16) not null,
  chosen boolean not null,
  made int,
  shown int,
  why varchar(24) not null,
  detail varchar(1000) not null,
  primary key (bulk_id, number)
);
create index bulk_line_entry on bulk_line (entry_id);
create index bulk_line_outcome on bulk_line (bulk_id, outcome, number);

-- The change of many by which a revision was made, if it was made so.
alter table revision add column bulk_id bigint references bulk_edit (id);

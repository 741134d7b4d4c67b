-- A job keeps what it was asked to do, where it stands, and what it said.
alter table job alter column state set data type varchar(16);
alter table job add column checkpoint varchar(4000) default '' not null;
alter table job add column wanted varchar(8) default 'GO' not null;
alter table job add column resumed_at timestamp with time zone;
alter table job add column resumed_from bigint default 0 not null;
alter table job add column told int default 0 not null;
update job set resumed_at = started_at;
alter table job alter column resumed_at set not null;

create table job_line (
  job_id bigint not null references job (id),
  number int not null,
  said_at timestamp with time zone not null,
  problem boolean not null,
  words varchar(2000) not null,
  primary key (job_id, number)
);

-- What is set at the desk.
create table archive_option (
  name varchar(80) primary key,
  value_text varchar(100000) not null
);

-- Each change of it, with what was before. Of passwords only that they were changed.
create table option_change (
  id bigint primary key,
  name varchar(80) not null,
  value_before varchar(100000) not null,
  value_after varchar(100000) not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(8) references staff (id)
);
create index option_change_newest on option_change (name, id);

-- Letters that wait to be sent; one that was sent is gone.
create table outgoing_mail (
  id bigint primary key,
  recipient varchar(254) not null,
  subject varchar(200) not null,
  words varchar(20000) not null,
  language varchar(20) not null,
  posted_at timestamp with time zone not null,
  tries int not null,
  due_at timestamp with time zone not null,
  problem varchar(500) not null
);
create index outgoing_mail_due on outgoing_mail (due_at, id);

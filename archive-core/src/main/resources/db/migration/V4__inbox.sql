-- What visitors send. Nothing of it is ever part of an entry, an edition or the content store.
create table inbox_message (
  id varchar(8) primary key,
  kind varchar(12) not null,
  entry_id varchar(8) not null references entry (id),
  part varchar(8) not null,
  about_id varchar(8) unique references inbox_message (id),
  matter varchar(20) not null,
  words varchar(20000) not null,
  source varchar(1000) not null,
  locator varchar(200) not null,
  link varchar(1000) not null,
  sender_name varchar(200) not null,
  sender_mail varchar(254) not null,
  language varchar(35) not null,
  received_at timestamp with time zone not null,
  follow_digest varchar(64) not null unique,
  state varchar(12) not null,
  reason varchar(4000) not null,
  decided_at timestamp with time zone,
  decided_by varchar(8) references staff (id),
  forgotten_at timestamp with time zone,
  version int not null
);
create index inbox_queue on inbox_message (kind, state, received_at);
create index inbox_entry on inbox_message (entry_id, state, kind);

-- Where a curator opened or closed the comments, against what is usual for entries of that kind.
create table comment_opening (
  entry_id varchar(8) primary key references entry (id),
  opened boolean not null
);

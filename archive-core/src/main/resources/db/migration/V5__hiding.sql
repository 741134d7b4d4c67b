-- What is hidden from visitors, and was; no row is ever removed. While it is in force, in_force names what it hides:
-- the entry, the entry and the number of an edition, or the digest of a scan's bytes.
create table hiding (
  row_id bigint primary key,
  in_force varchar(128) unique,
  entry_id varchar(8) not null references entry (id),
  edition int,
  object_id varchar(8) references digital_object (id),
  digest varchar(128),
  category varchar(12) not null,
  note varchar(2000) not null,
  review_on date not null,
  message_id varchar(8) references inbox_message (id),
  hidden_at timestamp with time zone not null,
  hidden_by varchar(8) references staff (id),
  state varchar(12) not null,
  ended_at timestamp with time zone,
  ended_by varchar(8) references staff (id),
  version int not null,
  foreign key (entry_id, edition) references edition (entry_id, number)
);
create index hiding_entry on hiding (entry_id);
create index hiding_digest on hiding (digest);
create index hiding_waiting on hiding (state, review_on);

-- What colleagues are writing and have not saved: the fields of a form that differ from the revision they began with,
-- as JSON. It goes when they save or discard it.
create table working_copy (
  entry_id varchar(8) not null references entry (id),
  staff_id varchar(8) not null references staff (id),
  revision int not null,
  written bytea not null,
  kept_at timestamp with time zone not null,
  primary key (entry_id, staff_id)
);
create index working_copy_staff on working_copy (staff_id, kept_at);

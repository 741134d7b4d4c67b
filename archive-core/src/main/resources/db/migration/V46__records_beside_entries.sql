-- Of an entry that an import made: which revision holds what its record said, and the file that it came in.
alter table entry add column import_base int;
alter table entry add column import_file varchar(200);
update entry set import_base = (select max(r.number) from revision r where r.entry_id = entry.id and r.act = 'IMPORTED')
  where import_digest is not null and import_digest <> '';

-- What a record said that was joined with an entry or stands beside what somebody wrote, each time that it came; and the parts of
-- the entry that are there since.
create table record_said (
  row_id bigint primary key,
  record_key varchar(200) not null,
  entry_id varchar(8) not null references entry (id),
  intake_id bigint references intake (id),
  digest varchar(128) not null,
  held varchar(1000000) not null,
  document bytea not null
);
create index record_said_key on record_said (record_key, row_id);
create index record_said_entry on record_said (entry_id);
create index record_said_intake on record_said (intake_id, entry_id);

-- How many values a record of an import sets beside another.
alter table intake_line add column rivals int default 0 not null;

-- What entries are called in files outside the archive, so that a record that is called the same is known to be about one of them.
create table desk_identifier (
  row_id bigint primary key,
  entry_id varchar(8) not null references entry (id),
  file varchar(20) not null,
  identifier varchar(200) not null
);
create index desk_identifier_entry on desk_identifier (entry_id);
create index desk_identifier_known on desk_identifier (file, identifier);

-- The next start writes the tables anew.
insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from entry)
    and not exists (select 1 from setting where name = 'tables');
update setting set value_text = 'to be written anew' where name = 'tables';

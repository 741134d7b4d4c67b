-- What published entries are called in files outside the archive, so that they are found by it.
create table published_identifier (
  row_id bigint primary key,
  entry_id varchar(8) not null references published_entry (id),
  file varchar(20) not null,
  identifier varchar(200) not null
);
create index published_identifier_entry on published_identifier (entry_id);
create index published_identifier_known on published_identifier (file, identifier);

-- Programs read the entries in the order of their publication, from where they left off, all or of one kind.
create index published_harvest on published_entry (published_at, id);
create index published_harvest_kind on published_entry (kind, published_at, id);
create index published_question_harvest on published_question (contested, changed_at, entry_id, local_id);

-- The tables are written anew from the editions.
insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from published_entry)
  and not exists (select 1 from setting where name = 'tables');
update setting set value_text = 'to be written anew' where name = 'tables';

-- Held by whoever changes an option until he is done, so that two of them do not change it at the same time.
insert into setting (name, value_text) values ('options', '');

-- Imports: who set going what is under way, who carried it out, when it was last worked at, and what the rehearsal found, as a digest.
alter table intake add column acting varchar(8) references staff (id);
alter table intake add column carried_by varchar(8) references staff (id);
alter table intake add column touched_at timestamp with time zone;
alter table intake add column plan varchar(128);
alter table intake add column renewed boolean default false not null;
update intake set acting = begun_by, touched_at = begun_at;
update intake set carried_by = begun_by where stage in ('DONE', 'UNDOING', 'UNDONE');
alter table intake alter column touched_at set not null;

-- What the archive says of itself, as it was before an import and as the import left it.
create table intake_word (
  intake_id bigint not null references intake (id),
  name varchar(40) not null,
  value_before varchar(100000) not null,
  value_after varchar(100000) not null,
  primary key (intake_id, name)
);

-- What was thrown away by the undo of an import comes back with it; by this word it is known.
update entry set import_digest = 'undone' where state = 'TRASHED' and import_digest = ''
  and exists (select 1 from intake_line l where l.entry_id = entry.id and l.outcome = 'UNDONE' and l.revision = 0);

-- Each change of the archive's own vocabulary, with what was before.
create table vocabulary_change (
  id bigint primary key,
  value_before varchar(100000) not null,
  value_after varchar(100000) not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(8) references staff (id)
);

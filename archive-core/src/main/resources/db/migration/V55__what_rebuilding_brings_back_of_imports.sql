-- By what the revision that holds what an import's record said is known again when the archive is rebuilt and revisions have other numbers.
alter table entry add column import_base_digest varchar(128);
update entry set import_base_digest = (select r.digest from revision r where r.entry_id = entry.id and r.number = entry.import_base)
  where import_base is not null;

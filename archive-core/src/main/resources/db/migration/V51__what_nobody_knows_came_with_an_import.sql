-- In an archive that was rebuilt every edition is back as a revision of an import, those of curators too. Who signed them is there as
-- 'former-'. Nobody knows which of them held what a record said, so that what a record says stands beside.
update entry set import_base = null
  where import_base is not null
    and exists (select 1 from revision r join staff s on s.id = r.made_by
      where r.entry_id = entry.id and r.number = entry.import_base and s.login like 'former-%');

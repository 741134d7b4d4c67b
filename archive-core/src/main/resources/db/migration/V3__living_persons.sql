-- Until when a published entry is one on a person who may be living, as Julian Day Number; null for all others.
-- Whoever was published before may be living until the tables are written anew, which the next start does.
alter table published_entry add column living_until bigint;
update published_entry set living_until = 9223372036854775807 where kind = 'PERSON';

insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from published_entry);

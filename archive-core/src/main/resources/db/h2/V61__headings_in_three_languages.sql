-- How desks in Russian and German call an entry, where that is not its heading of all desks; and where it stands there by name.
alter table entry add column heading_ru varchar(1000);
alter table entry add column heading_de varchar(1000);
alter table entry add column sort_ru varchar(1000) default '' not null;
alter table entry add column sort_de varchar(1000) default '' not null;
-- Until the next start has written the tables anew, what is there stands where it stood.
update entry set sort_ru = sort_key, sort_de = sort_key;
create index entry_sorted_ru on entry (sort_ru, id);
create index entry_sorted_de on entry (sort_de, id);

-- What is there gets its own keys when the next start writes the tables anew.
insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from entry)
    and not exists (select 1 from setting where name = 'tables');
update setting set value_text = 'to be written anew' where name = 'tables';

-- The keys by which the names of an entry are found in any script, with a blank around each; and with that, what the desk
-- finds by its kind. They stand empty until the tables are written anew, which the next start does.
alter table entry add column sounds varchar(4000) default ' ' not null;

insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from entry)
    and not exists (select 1 from setting where name = 'tables');
update setting set value_text = 'to be written anew' where name = 'tables';

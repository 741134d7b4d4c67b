-- What houses call the levels of their units, so that it can be offered where another unit is described: a line for each
-- language, its tag and the words. It stands empty until the tables are written anew, which the next start does.
alter table entry add column level_name varchar(400);

insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from entry where level is not null)
    and not exists (select 1 from setting where name = 'tables');
update setting set value_text = 'to be written anew' where name = 'tables';

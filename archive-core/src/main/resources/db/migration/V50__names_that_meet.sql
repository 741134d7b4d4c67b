-- Names that come from elsewhere are met by keys that hold in any script; each has the form that is then compared.
-- The next start writes the tables anew.
alter table desk_name_key add column name_text varchar(400) default '' not null;

insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from entry)
    and not exists (select 1 from setting where name = 'tables');
update setting set value_text = 'to be written anew' where name = 'tables';

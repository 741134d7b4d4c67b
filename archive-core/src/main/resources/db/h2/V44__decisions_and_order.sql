-- What was decided of a name is kept with each import, so that taking one back lifts nothing that was decided with another.
alter table name_decision drop primary key;
alter table name_decision add primary key (record_key, intake_id);

-- The keys of the desk tell names that are a slip away; the next start writes the tables anew.
insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from entry)
    and not exists (select 1 from setting where name = 'tables');
update setting set value_text = 'to be written anew' where name = 'tables';

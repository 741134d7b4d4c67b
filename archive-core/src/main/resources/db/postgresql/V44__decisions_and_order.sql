-- What was decided of a name is kept with each import, so that taking one back lifts nothing that was decided with another.
alter table name_decision drop constraint name_decision_pkey;
alter table name_decision add primary key (record_key, intake_id);

-- Keys to sort by are compared as lists do that begin at a letter, whatever order the database was made with:
-- by their letters' numbers, Latin before Cyrillic.
alter table published_entry
  alter column sort_en type varchar(1000) collate "C",
  alter column sort_ru type varchar(1000) collate "C",
  alter column sort_de type varchar(1000) collate "C";
alter table entry alter column sort_key type varchar(1000) collate "C";

-- The keys of the desk tell names that are a slip away; the next start writes the tables anew.
insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from entry)
    and not exists (select 1 from setting where name = 'tables');
update setting set value_text = 'to be written anew' where name = 'tables';

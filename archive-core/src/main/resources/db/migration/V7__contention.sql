-- What the sources of a question disagree over, and which of its claims have a rival or a source against them.
-- Both stand empty until the tables are written anew, which the next start does.
alter table published_question add column contention varchar(12);
alter table published_claim add column contested boolean not null default false;

insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from published_entry)
    and not exists (select 1 from setting where name = 'tables');
update setting set value_text = 'to be written anew' where name = 'tables';

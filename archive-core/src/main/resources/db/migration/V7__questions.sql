-- What the sources of a question disagree over, and which of its claims have a rival or a source against them.
-- Both stand empty until the tables are written anew, which the next start does.
alter table published_question add column contention varchar(12);
alter table published_claim add column contested boolean not null default false;

-- When a question was first published as it stands, which is not when its entry was: what it holds is known by its digest.
alter table published_question add column digest varchar(128) not null default '';
alter table published_question add column changed_at timestamp with time zone;
update published_question set changed_at = published_at;
alter table published_question alter column changed_at set not null;
drop index published_question_open;
alter table published_question drop column published_at;
create index published_question_open on published_question (contested, changed_at);

insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from published_entry)
    and not exists (select 1 from setting where name = 'tables');
update setting set value_text = 'to be written anew' where name = 'tables';

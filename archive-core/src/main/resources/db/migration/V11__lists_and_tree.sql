-- What the lists of the desk are filtered by, and the places of units among their siblings as numbers with fractions:
-- between two of them there is room for a third, so that a move writes one row.
alter table entry add column level varchar(20);
alter table entry add column institution_id varchar(8);
alter table entry add column sought varchar(4000) not null default '';
drop index entry_parent;
alter table entry alter column position set data type double precision;
create index entry_tree on entry (kind, parent_id, position, sort_key, id);
create index entry_sorted on entry (sort_key, id);
create index entry_code on entry (code);
drop index published_parent;
alter table published_entry alter column position set data type double precision;
create index published_parent on published_entry (parent_id, position, sort_en);

-- Lists as colleagues keep them, by the words of their address; a shared one is seen by all.
create table saved_view (
  id bigint primary key,
  owner varchar(8) not null references staff (id),
  name varchar(80) not null,
  asked varchar(2000) not null,
  shared boolean not null,
  unique (owner, name)
);
create table list_columns (
  owner varchar(8) not null references staff (id),
  list varchar(40) not null,
  chosen varchar(400) not null,
  primary key (owner, list)
);

insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from entry)
    and not exists (select 1 from setting where name = 'tables');
update setting set value_text = 'to be written anew' where name = 'tables';

-- What citations quote of units of the holdings, so that it can be compared with the text of the unit whenever either changes.
-- It stands empty until the tables are written anew, which the next start does.
create table desk_quotation (
  row_id bigint primary key,
  entry_id varchar(8) not null references entry (id),
  entry_kind varchar(20) not null,
  sort_key varchar(120) not null,
  local_id varchar(8) not null,
  property varchar(80) not null,
  source_id varchar(8) not null references entry (id),
  words varchar(2000) not null
);
create index desk_quotation_entry on desk_quotation (entry_id);
create index desk_quotation_source on desk_quotation (source_id);

insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from entry)
    and not exists (select 1 from setting where name = 'tables');
update setting set value_text = 'to be written anew' where name = 'tables';

-- Since when each entry is as harvesters see it; a row stays when its entry is gone.
create table harvest_record (
  entry_id varchar(8) primary key references entry (id),
  edition int not null,
  kind varchar(20) not null,
  branch varchar(8) references entry (id),
  changed_at timestamp with time zone not null,
  deleted boolean not null
);
create index harvest_time on harvest_record (changed_at, entry_id);
create index harvest_kind on harvest_record (kind, changed_at, entry_id);
create index harvest_branch on harvest_record (branch, changed_at, entry_id);

-- The next start writes the tables anew, and with them in which branch units are.
insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from published_entry)
  and not exists (select 1 from setting where name = 'tables');

-- What curators can usefully do to an entry, read off its newest revision; what each of them does not want to be shown again;
-- and keys by which entries meet that may be the same.
create table desk_task (
  row_id bigint primary key,
  task_key varchar(40) not null,
  kind varchar(20) not null,
  entry_id varchar(8) not null references entry (id),
  entry_kind varchar(20) not null,
  sort_key varchar(120) not null,
  local_id varchar(8) not null,
  property varchar(80) not null,
  gist varchar(400) not null,
  other_id varchar(8) references entry (id)
);
create index desk_task_turn on desk_task (kind, task_key);
create index desk_task_key on desk_task (task_key);
create index desk_task_list on desk_task (kind, sort_key, task_key);
create index desk_task_entry on desk_task (entry_id);
create index desk_task_other on desk_task (other_id);

create table passed_task (
  staff_id varchar(8) not null references staff (id),
  task_key varchar(40) not null,
  passed_at timestamp with time zone not null,
  primary key (staff_id, task_key)
);

create table desk_name_key (
  row_id bigint primary key,
  entry_id varchar(8) not null references entry (id),
  entry_kind varchar(20) not null,
  name_key varchar(120) not null
);
create index desk_name_key_key on desk_name_key (name_key);
create index desk_name_key_entry on desk_name_key (entry_id);

create index entry_changed_by on entry (changed_by, changed_at);

-- Drafts that were sent to review. The last of an entry bears it in current_of until it is taken back or published.
create table review (
  row_id bigint primary key,
  current_of varchar(8) unique,
  entry_id varchar(8) not null references entry (id),
  revision int not null,
  state_before varchar(12) not null,
  word varchar(2000) not null,
  asked_of varchar(8) references staff (id),
  sent_by varchar(8) references staff (id),
  sent_at timestamp with time zone not null,
  outcome varchar(12) not null,
  reason varchar(2000) not null,
  ended_by varchar(8) references staff (id),
  ended_at timestamp with time zone,
  ended_revision int,
  version int not null
);
create index review_waiting on review (outcome, sent_at);
create index review_entry on review (entry_id);

create table remark (
  row_id bigint primary key,
  entry_id varchar(8) not null references entry (id),
  answers bigint references remark (row_id),
  place varchar(40) not null,
  revision int not null,
  words varchar(2000) not null,
  written_by varchar(8) references staff (id),
  written_at timestamp with time zone not null,
  resolved_by varchar(8) references staff (id),
  resolved_at timestamp with time zone,
  version int not null
);
create index remark_entry on remark (entry_id, row_id);

-- Why an entry was withdrawn, in the words that visitors read in its place. The one in force bears the entry in in_force.
create table withdrawal (
  row_id bigint primary key,
  in_force varchar(8) unique,
  entry_id varchar(8) not null references entry (id),
  category varchar(12) not null,
  words_en varchar(2000) not null,
  words_ru varchar(2000) not null,
  words_de varchar(2000) not null,
  heading_en varchar(1000) not null,
  heading_ru varchar(1000) not null,
  heading_de varchar(1000) not null,
  withdrawn_by varchar(8) references staff (id),
  withdrawn_at timestamp with time zone not null,
  lifted_by varchar(8) references staff (id),
  lifted_at timestamp with time zone,
  version int not null
);
create index withdrawal_entry on withdrawal (entry_id);

insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from entry)
    and not exists (select 1 from setting where name = 'tables');
update setting set value_text = 'to be written anew' where name = 'tables';

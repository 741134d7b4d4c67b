-- Since when an entry has been what it is now, by whom, and what it was before: told of the trash and of what was withdrawn.
alter table entry add column state_since timestamp with time zone;
alter table entry add column state_by varchar(8) references staff (id);
alter table entry add column state_before varchar(12);
create index entry_state on entry (state, state_since);

-- That one entry was given up for another. While it is in force, in_force names the one given up.
create table merger (
  row_id bigint primary key,
  in_force varchar(8) unique references entry (id),
  gone_id varchar(8) not null references entry (id),
  kept_id varchar(8) not null references entry (id),
  gone_edition int,
  kept_before int not null,
  kept_after int not null,
  parts varchar(100000) not null,
  proposed_by varchar(200) not null,
  reason varchar(2000) not null,
  made_at timestamp with time zone not null,
  made_by varchar(8) references staff (id),
  ended_at timestamp with time zone,
  ended_by varchar(8) references staff (id),
  foreign key (kept_id, kept_before) references revision (entry_id, number),
  foreign key (kept_id, kept_after) references revision (entry_id, number)
);
create index merger_gone on merger (gone_id);
create index merger_kept on merger (kept_id);

-- That parts of an entry were made an entry of their own.
create table division (
  row_id bigint primary key,
  entry_id varchar(8) not null references entry (id),
  new_id varchar(8) not null references entry (id),
  before_it int not null,
  after_it int not null,
  made_at timestamp with time zone not null,
  made_by varchar(8) references staff (id),
  undone_at timestamp with time zone,
  undone_by varchar(8) references staff (id),
  foreign key (entry_id, before_it) references revision (entry_id, number),
  foreign key (entry_id, after_it) references revision (entry_id, number)
);
create index division_entry on division (entry_id);
create index division_new on division (new_id);

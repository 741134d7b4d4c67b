-- The spine: documents and what is projected from them. One set of statements for H2 and PostgreSQL.

create sequence row_sequence increment by 100;

create table staff (
  id varchar(8) primary key,
  login varchar(80) not null unique,
  real_name varchar(200) not null,
  pen_name varchar(200) not null,
  role varchar(16) not null,
  password_hash varchar(400) not null,
  must_change_password boolean not null,
  disabled boolean not null,
  created_at timestamp with time zone not null,
  version int not null
);

-- Desk: the head of each entry, drafts included. An entry with revision 0 is only announced: something
-- refers to it, and its document is still to come.
create table entry (
  id varchar(8) primary key,
  external_id varchar(200) unique,
  kind varchar(20) not null,
  state varchar(12) not null,
  revision int not null,
  edition int,
  edited boolean not null,
  heading varchar(1000) not null,
  sort_key varchar(1000) not null,
  code varchar(120),
  parent_id varchar(8) references entry (id),
  position int not null,
  languages varchar(200) not null,
  claims int not null,
  unsourced int not null,
  scans int not null,
  import_digest varchar(128),
  changed_at timestamp with time zone not null,
  changed_by varchar(8) references staff (id),
  version int not null
);
create index entry_kind on entry (kind, sort_key);
create index entry_parent on entry (parent_id, position, sort_key);
create index entry_changed on entry (changed_at);

create table revision (
  entry_id varchar(8) not null references entry (id),
  number int not null,
  made_at timestamp with time zone not null,
  made_by varchar(8) references staff (id),
  act varchar(20) not null,
  digest varchar(128) not null,
  document bytea not null,
  primary key (entry_id, number)
);

create table desk_name (
  row_id bigint primary key,
  entry_id varchar(8) not null references entry (id),
  local_id varchar(8) not null,
  text varchar(400) not null,
  language varchar(35) not null
);
create index desk_name_entry on desk_name (entry_id);

create table desk_link (
  row_id bigint primary key,
  entry_id varchar(8) not null references entry (id),
  target_id varchar(8) not null references entry (id),
  nature varchar(16) not null,
  role varchar(60) not null,
  local_id varchar(8) not null
);
create index desk_link_entry on desk_link (entry_id);
create index desk_link_target on desk_link (target_id);

-- Editions: revisions that were published, kept as bytes.
create table edition (
  entry_id varchar(8) not null references entry (id),
  number int not null,
  revision int not null,
  published_at timestamp with time zone not null,
  published_by varchar(8) references staff (id),
  digest varchar(128) not null,
  document bytea,
  suppressed_at timestamp with time zone,
  suppressed_as varchar(40),
  primary key (entry_id, number),
  foreign key (entry_id, revision) references revision (entry_id, number)
);

-- Published tables: what the public side reads, and nothing else.
create table published_entry (
  id varchar(8) primary key references entry (id),
  edition int not null,
  kind varchar(20) not null,
  heading_en varchar(1000) not null,
  heading_ru varchar(1000) not null,
  heading_de varchar(1000) not null,
  sort_en varchar(1000) not null,
  sort_ru varchar(1000) not null,
  sort_de varchar(1000) not null,
  language_en varchar(35) not null,
  language_ru varchar(35) not null,
  language_de varchar(35) not null,
  slug varchar(120) not null,
  line_en varchar(400) not null,
  line_ru varchar(400) not null,
  line_de varchar(400) not null,
  subkind varchar(40) not null,
  dates_en varchar(200) not null,
  dates_ru varchar(200) not null,
  dates_de varchar(200) not null,
  earliest bigint,
  latest bigint,
  code varchar(120),
  level varchar(20),
  parent_id varchar(8) references entry (id),
  position int not null,
  institution_id varchar(8) references entry (id),
  questions int not null,
  contested int not null,
  scans int not null,
  thumbnail varchar(8),
  published_at timestamp with time zone not null,
  foreign key (id, edition) references edition (entry_id, number)
);
create index published_kind_en on published_entry (kind, sort_en);
create index published_kind_ru on published_entry (kind, sort_ru);
create index published_kind_de on published_entry (kind, sort_de);
create index published_parent on published_entry (parent_id, position, sort_en);
create index published_time on published_entry (published_at);

create table published_name (
  row_id bigint primary key,
  entry_id varchar(8) not null references published_entry (id),
  local_id varchar(8) not null,
  text varchar(400) not null,
  language varchar(35) not null
);
create index published_name_entry on published_name (entry_id);

create table published_link (
  row_id bigint primary key,
  entry_id varchar(8) not null references published_entry (id),
  target_id varchar(8) not null references entry (id),
  nature varchar(16) not null,
  role varchar(60) not null,
  local_id varchar(8) not null
);
create index published_link_entry on published_link (entry_id);
create index published_link_target on published_link (target_id, nature);

create table published_question (
  entry_id varchar(8) not null references published_entry (id),
  local_id varchar(8) not null,
  property varchar(60) not null,
  wording_en varchar(1000) not null,
  wording_ru varchar(1000) not null,
  wording_de varchar(1000) not null,
  contested boolean not null,
  of_its_own boolean not null,
  accounts int not null,
  claims int not null,
  sources int not null,
  published_at timestamp with time zone not null,
  primary key (entry_id, local_id)
);
create index published_question_open on published_question (contested, published_at);

create table published_claim (
  entry_id varchar(8) not null references published_entry (id),
  local_id varchar(8) not null,
  question_id varchar(8) not null,
  property varchar(60) not null,
  value_type varchar(12) not null,
  nature varchar(16) not null,
  standing varchar(20) not null,
  earliest bigint,
  latest bigint,
  low numeric(24, 6),
  high numeric(24, 6),
  target_id varchar(8) references entry (id),
  primary key (entry_id, local_id)
);
create index published_claim_property on published_claim (property, earliest);

create table published_citation (
  entry_id varchar(8) not null references published_entry (id),
  local_id varchar(8) not null,
  question_id varchar(8),
  part_id varchar(8),
  source_id varchar(8) not null references entry (id),
  edition_id varchar(8),
  locator varchar(200),
  stance varchar(12) not null,
  nearness varchar(16),
  object_id varchar(8),
  primary key (entry_id, local_id)
);
create index published_citation_source on published_citation (source_id);
create index published_citation_object on published_citation (object_id);

create table published_source (
  id varchar(8) primary key references published_entry (id),
  kind varchar(40) not null,
  authenticity varchar(16),
  nearness varchar(16),
  short_title varchar(400) not null
);

create table published_picture (
  entry_id varchar(8) not null references published_entry (id),
  local_id varchar(8) not null,
  object_id varchar(8) not null,
  place int not null,
  usage varchar(12) not null,
  primary key (entry_id, local_id)
);
create index published_picture_object on published_picture (object_id);

-- What was published or withdrawn and still has to reach the index.
create table outbox (
  row_id bigint primary key,
  entry_id varchar(8) not null references entry (id),
  written_at timestamp with time zone not null
);

create table digital_object (
  id varchar(8) primary key,
  digest varchar(128) not null,
  media_type varchar(100) not null,
  bytes bigint not null,
  width int,
  height int,
  file_name varchar(400) not null,
  state varchar(12) not null,
  failure varchar(400),
  rights varchar(200),
  access varchar(12) not null,
  closed_until date,
  added_at timestamp with time zone not null,
  added_by varchar(8) references staff (id),
  version int not null
);
create index digital_object_digest on digital_object (digest);

create table upload (
  id varchar(36) primary key,
  entry_id varchar(8) not null references entry (id),
  file_name varchar(400) not null,
  length bigint not null,
  received bigint not null,
  state varchar(12) not null,
  failure varchar(400),
  object_id varchar(8),
  started_at timestamp with time zone not null,
  started_by varchar(8) not null references staff (id),
  version int not null
);

create table job (
  id bigint primary key,
  kind varchar(40) not null,
  parameters varchar(2000) not null,
  state varchar(12) not null,
  position bigint not null,
  total bigint not null,
  message varchar(2000) not null,
  started_at timestamp with time zone not null,
  heartbeat_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  started_by varchar(8) references staff (id),
  version int not null
);

create table setting (
  name varchar(80) primary key,
  value_text varchar(100000) not null
);

-- Three roles: who drafts, who publishes and reviews, and who says who works here.
update staff set role = 'CONTRIBUTOR' where role = 'VOLUNTEER';
update staff set role = 'REVIEWER' where role = 'CURATOR';
alter table staff add constraint staff_role check (role in ('CONTRIBUTOR', 'REVIEWER', 'ADMINISTRATOR'));

-- On what a colleague works: entries of the holdings with all that stands below them, and kinds of entries. Nothing named is all.
alter table staff add column branches varchar(2000) default '' not null;
alter table staff add column kinds varchar(400) default '' not null;

-- Signing in: whether a second factor is asked of him in particular, and how a provider of identities knows him.
alter table staff add column factor_wanted boolean default false not null;
alter table staff add column mail varchar(320) default '' not null;
alter table staff add column subject varchar(700);
alter table staff add constraint staff_subject unique (subject);

-- Links that open an account, or give one a new password. The token itself is not kept.
create table invitation (
  id varchar(8) primary key,
  token_digest varchar(64) not null unique,
  staff_id varchar(8) references staff (id),
  role varchar(16) not null check (role in ('CONTRIBUTOR', 'REVIEWER', 'ADMINISTRATOR')),
  branches varchar(2000) not null,
  kinds varchar(400) not null,
  language varchar(35) not null,
  mail varchar(320) not null,
  made_by varchar(8) references staff (id),
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  version int not null
);
create index invitation_made on invitation (made_at);

-- The second factor: its secret is sealed with a key that lies outside of the database.
create table second_factor (
  staff_id varchar(8) primary key references staff (id),
  secret varchar(200) not null,
  confirmed_at timestamp with time zone,
  last_step bigint not null,
  version int not null
);
create table recovery_code (
  staff_id varchar(8) not null references staff (id),
  digest varchar(64) not null,
  used_at timestamp with time zone,
  primary key (staff_id, digest)
);

create table staff_session (
  id varchar(32) primary key,
  staff_id varchar(8) not null references staff (id),
  began_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  browser varchar(60) not null,
  address varchar(60) not null
);
create index staff_session_staff on staff_session (staff_id);

-- Wrong guesses of passwords and codes, by a digest of who or whence.
create table wrong_guess (
  name varchar(64) primary key,
  count_of int not null,
  since timestamp with time zone not null
);
create index wrong_guess_since on wrong_guess (since);

-- What was done in the house. Rows are added, never changed nor deleted, and each holds the digest of itself and the one before.
create table audit (
  number bigint primary key,
  made_at timestamp with time zone not null,
  staff_id varchar(8),
  signature varchar(200) not null,
  act varchar(60) not null,
  outcome varchar(12) not null,
  about varchar(300) not null,
  address varchar(60) not null,
  digest varchar(64) not null
);
create index audit_made on audit (made_at);
create index audit_act on audit (act, number);
create index audit_staff on audit (staff_id, number);
create table audit_head (
  id int primary key check (id = 1),
  number bigint not null,
  digest varchar(64) not null,
  last_number bigint references audit (number)
);
insert into audit_head (id, number, digest, last_number) values (1, 0, '', null);

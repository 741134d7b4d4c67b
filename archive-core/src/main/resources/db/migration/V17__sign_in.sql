-- From which networks somebody has signed in, by a digest of both: there no stranger's guesses keep him out.
create table known_network (
  name varchar(64) primary key,
  seen_at timestamp with time zone not null
);
create index known_network_seen on known_network (seen_at);

-- How somebody who is invited shall sign, as whoever invites him proposes.
alter table invitation add column pen_name varchar(200) default '' not null;

-- What is in which column of a table that no template knows, as somebody said it: found again by a digest of the set of headings.
create table kept_mapping (
  headings varchar(64) primary key,
  name varchar(120) not null unique,
  document bytea not null,
  kept_at timestamp with time zone not null
);

-- Pictures before the archive's name, written anew by us: the one that is shown, and for a while those that were.
create table house_logo (
  mark varchar(40) primary key,
  png bytea not null,
  brought_at timestamp with time zone not null
);

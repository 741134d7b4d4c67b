-- Whether a record is held to be about an entry because both are called the same in a file outside, or because it was before.
alter table intake_name add column held_same boolean default false not null;

-- A file of several pages gives an object for each, all with its digest.
alter table digital_object add column page int default 1 not null;
-- Whether something of it cannot be read, and a colleague kept it all the same.
alter table digital_object add column damaged boolean default false not null;
-- Whether whoever sent it keeps it though it is damaged.
alter table upload add column keep_damaged boolean default false not null;

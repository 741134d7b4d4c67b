-- Whether the chronicle was told what a record said, so that it is told once; and the dates for lists that it filled, with the file
-- that is cited for them where another record contradicts.
alter table record_said add column told boolean default false not null;
alter table record_said add column file varchar(4000);
alter table record_said add column dated varchar(1000);

-- How an edition was published (as a minor one, by one person alone), and when what is new in it was announced.
alter table edition add column manner varchar(12) default 'ORDINARY' not null;
alter table edition add column announced_at timestamp with time zone;
update edition set announced_at = published_at;
alter table edition alter column announced_at set not null;

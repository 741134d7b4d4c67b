-- How a colleague signs where visitors read it: by his pen name or by his role. What they read is kept beside it; a role is
-- marked as one, since readers are told it in their own language.
alter table staff add column signing varchar(12) default 'PEN_NAME' not null;
alter table staff add constraint staff_signing check (signing in ('PEN_NAME', 'ROLE'));
alter table staff add column signs varchar(200) default '' not null;
update staff set signs = pen_name;

-- Up to how many pixels its longest side is shown to visitors; absent for all that there are.
alter table digital_object add column longest_side int;
-- Who sees it at the desk while visitors do not: all colleagues, or those who may review.
alter table digital_object add column desk varchar(12) default 'ALL' not null;
-- Why not all may see it, for visitors from a list and for the desk in words.
alter table digital_object add column access_reason varchar(12);
alter table digital_object add column access_note varchar(1000) default '' not null;

-- What is said of published entries at a time or at a place: what timelines and maps are drawn from.
-- Both tables stand empty until the tables are written anew, which the next start does.
create table published_occurrence (
  row_id bigint primary key,
  entry_id varchar(8) not null references published_entry (id),
  kind varchar(20) not null,
  nature varchar(12) not null,
  property varchar(60) not null,
  part varchar(8) not null,
  question_id varchar(8) not null,
  edtf varchar(1000),
  calendar varchar(12),
  from_day bigint,
  to_day bigint,
  from_year int,
  from_month int,
  contested boolean not null,
  living_until bigint,
  place_id varchar(8) references entry (id)
);
create index published_occurrence_entry on published_occurrence (entry_id);
create index published_occurrence_day on published_occurrence (from_day, row_id, to_day);
create index published_occurrence_month on published_occurrence (from_year, from_month, kind, contested, living_until);
create index published_occurrence_year on published_occurrence (from_year, living_until);
create index published_occurrence_rival on published_occurrence (contested, entry_id, question_id, place_id);
create index published_occurrence_place on published_occurrence (place_id, kind, contested, from_day, to_day, living_until, entry_id);

-- Where published places lie: in degrees, and on a map after Mercator that is one wide and one high, from the north-west.
create table published_place (
  id varchar(8) primary key references published_entry (id),
  latitude numeric(9, 6) not null,
  longitude numeric(9, 6) not null,
  x double precision not null,
  y double precision not null
);
create index published_place_spot on published_place (x, y, id);

-- Lists by name and by date, from any letter or year on, each answered out of its index.
create index published_entry_name_en on published_entry (kind, sort_en, id);
create index published_entry_name_ru on published_entry (kind, sort_ru, id);
create index published_entry_name_de on published_entry (kind, sort_de, id);
create index published_entry_time on published_entry (kind, earliest, id);

insert into setting (name, value_text)
  select 'tables', 'to be written anew' where exists (select 1 from published_entry)
    and not exists (select 1 from setting where name = 'tables');
update setting set value_text = 'to be written anew' where name = 'tables';

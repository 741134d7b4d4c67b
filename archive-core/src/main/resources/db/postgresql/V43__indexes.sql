-- What these answered, published_harvest and published_question_harvest answer.
drop index published_time;
drop index published_question_open;
-- The period stands before all else by which what lies at a place is narrowed.
drop index published_occurrence_place;
create index published_occurrence_place on published_occurrence (place_id, from_day, to_day, living_until, kind, contested, entry_id);

-- H2 makes an index of its own for each foreign key; these were the same once more.
drop index desk_name_entry;
drop index desk_link_entry;
drop index desk_name_key_entry;
drop index desk_quotation_entry;
drop index desk_quotation_source;
drop index desk_task_entry;
drop index desk_task_other;
drop index published_name_entry;
drop index published_link_entry;
drop index published_citation_source;
drop index published_identifier_entry;
drop index published_occurrence_entry;
-- What these answered, published_harvest and published_question_harvest answer.
drop index published_time;
drop index published_question_open;
-- The period stands before all else by which what lies at a place is narrowed.
drop index published_occurrence_place;
create index published_occurrence_place on published_occurrence (place_id, from_day, to_day, living_until, kind, contested, entry_id);

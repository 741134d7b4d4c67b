-- Open questions are read in the order in which lists show them, and not sorted out of all.
create index published_question_open on published_question (contested, changed_at desc, of_its_own desc, entry_id, local_id);

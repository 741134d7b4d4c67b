-- What was decided of a name is kept with each import, so that taking one back lifts nothing that was decided with another.
alter table name_decision drop primary key;
alter table name_decision add primary key (record_key, intake_id);

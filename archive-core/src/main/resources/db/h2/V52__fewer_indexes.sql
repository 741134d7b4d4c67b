-- Lists by name go through the indexes of the tree, in which all that is no unit stands under no parent.
drop index published_entry_name_en;
drop index published_entry_name_ru;
drop index published_entry_name_de;
-- What these answered, others do: that of the parent, entry_counted and published_occurrence_month.
drop index published_parent;
drop index entry_kind;
drop index published_occurrence_year;

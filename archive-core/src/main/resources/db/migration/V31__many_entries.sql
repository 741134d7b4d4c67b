-- Changes of many: who set going what is under way.
alter table bulk_edit add column acting varchar(8) references staff (id);
update bulk_edit set acting = begun_by;

-- Siblings in the order in which visitors see them, in each language; an index as a whole, so that a page of many needs no sorting.
create index published_tree_en on published_entry (kind, parent_id, position, sort_en, id);
create index published_tree_ru on published_entry (kind, parent_id, position, sort_ru, id);
create index published_tree_de on published_entry (kind, parent_id, position, sort_de, id);

-- What the lists of the desk count, and what houses call their levels: each is answered out of its index.
create index entry_counted on entry (kind, state, revision, id);
create index entry_level_name on entry (level_name nulls first, level, state, revision, id);

-- What was withdrawn before reasons were kept says so in its place. Its name is not said, since that may have been the reason;
-- the day is known only where the entry has stood as withdrawn ever since.
alter table withdrawal alter column withdrawn_at drop not null;
insert into withdrawal (row_id, in_force, entry_id, category, words_en, words_ru, words_de, heading_en, heading_ru, heading_de,
    withdrawn_by, withdrawn_at, version)
  select -row_number() over (order by e.id), e.id, e.id, 'OTHER', 'It was withdrawn; no reason was recorded.',
    'Запись снята с публикации; причина не была записана.', 'Der Eintrag wurde zurückgezogen; ein Grund wurde nicht festgehalten.', '', '', '',
    case when e.state = 'WITHDRAWN' then e.state_by end, case when e.state = 'WITHDRAWN' then e.state_since end, 0
  from entry e
  where e.edition is null and exists (select 1 from edition d where d.entry_id = e.id)
    and not exists (select 1 from withdrawal w where w.in_force = e.id)
    and not exists (select 1 from merger m where m.in_force = e.id and m.gone_edition is not null);

-- What was thrown away or given up is in no review, and nothing is to be done to it.
update entry set state_before = coalesce(
    (select r.state_before from review r where r.current_of = entry.id and r.outcome = 'WAITING'), 'DRAFT')
  where state in ('TRASHED', 'MERGED') and state_before = 'IN_REVIEW';
update review set outcome = 'CLOSED', ended_at = (select e.state_since from entry e where e.id = review.entry_id)
  where outcome = 'WAITING' and current_of in (select e.id from entry e where e.state in ('TRASHED', 'MERGED'));
update review set current_of = null
  where current_of in (select e.id from entry e where e.state in ('TRASHED', 'MERGED'));
delete from desk_task where entry_id in (select e.id from entry e where e.state in ('TRASHED', 'MERGED'))
  or other_id in (select e.id from entry e where e.state in ('TRASHED', 'MERGED'));
delete from desk_name_key where entry_id in (select e.id from entry e where e.state in ('TRASHED', 'MERGED'));

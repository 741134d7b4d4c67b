-- Lines of the audit log are added, never changed nor deleted.
create or replace function audit_kept() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log is only ever written on' using errcode = '25006';
end
$$;
drop trigger if exists audit_kept on audit;
create trigger audit_kept before update or delete on audit for each row execute function audit_kept();
drop trigger if exists audit_whole on audit;
create trigger audit_whole before truncate on audit for each statement execute function audit_kept();

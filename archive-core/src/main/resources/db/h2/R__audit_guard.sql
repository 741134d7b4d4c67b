-- Lines of the audit log are added, never changed nor deleted. TRUNCATE is refused as well, since audit_head refers to them.
create trigger if not exists audit_kept before update, delete on audit for each row call 'org.variorum.audit.AuditGuard';

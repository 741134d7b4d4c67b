package org.variorum.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.variorum.audit.AuditLine;
import org.variorum.audit.AuditLog;
import org.variorum.audit.AuditQuery;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/** Reads in the book of what was done. */
@ApplicationScoped
@Transactional
public class ReadAudit {
  @Inject AuditLog audit;

  /** The lines that are asked for, newest first. */
  @Unrecorded(Unrecorded.Why.READS)
  @Requires(Right.MANAGE_STAFF)
  public List<AuditLine> find(Actor actor, AuditQuery query) {
    return audit.find(query);
  }
}

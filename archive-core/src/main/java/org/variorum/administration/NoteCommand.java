package org.variorum.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.variorum.audit.AuditLog;
import org.variorum.audit.Deed;
import org.variorum.staff.Actor;

/** Writes into the audit log which commands were given on the machine. */
@ApplicationScoped
public class NoteCommand {
  @Inject AuditLog audit;

  /** Notes how a command ended. */
  public void note(String command, Deed.Outcome outcome) {
    Actor operator = Actor.OPERATOR;
    audit.writeApart(
        new Deed(
            operator.key(), operator.signature(), "command " + command, outcome, "", "loopback"));
  }
}

package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.variorum.audit.AuditLog;
import org.variorum.audit.Deed;
import org.variorum.staff.StaffMember;

/** Writes into the audit log who came in, who did not, and what became of accounts. */
@ApplicationScoped
class SignInBook {
  @Inject AuditLog audit;

  /** In the transaction that there is. */
  void done(StaffMember member, String act, Whence whence) {
    audit.write(deed(member, act, Deed.Outcome.DONE, whence));
  }

  /** In a transaction of its own, where there is none. */
  void doneApart(StaffMember member, String act, Whence whence) {
    audit.writeApart(deed(member, act, Deed.Outcome.DONE, whence));
  }

  void failed(StaffMember member, String act, Whence whence) {
    audit.writeApart(deed(member, act, Deed.Outcome.FAILED, whence));
  }

  /** Of nobody: what was typed where there is no such account may be a password. */
  void failed(String act, Whence whence) {
    audit.writeApart(new Deed(null, "", act, Deed.Outcome.FAILED, "", whence.shortened()));
  }

  private static Deed deed(StaffMember member, String act, Deed.Outcome outcome, Whence whence) {
    return new Deed(member.id().value(), member.login(), act, outcome, "", whence.shortened());
  }
}

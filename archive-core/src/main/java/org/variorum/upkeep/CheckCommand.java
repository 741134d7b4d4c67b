package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.audit.AuditLog;
import org.variorum.edition.EditionKey;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;

/**
 * {@code variorum check}: reads all editions and tells of any that is damaged, and looks whether
 * the audit log is whole.
 */
@ApplicationScoped
public class CheckCommand implements OperatorCommand {
  private static final int BATCH = 50;

  private static final int LINES = 500;

  @Inject Ledgers ledgers;
  @Inject AuditLog audit;

  @Override
  public String name() {
    return "check";
  }

  @Override
  public void run(OperatorRequest request, OperatorConsole console) {
    if (!request.arguments().isEmpty()) {
      throw new OperatorFailure(OperatorFailure.MISUSED, "check takes no arguments");
    }
    int checked = 0;
    int problems = 0;
    Optional<Ledgers.Checked> batch = next(null);
    while (batch.isPresent()) {
      batch.get().problems().forEach(console::problem);
      problems += batch.get().problems().size();
      checked += batch.get().count();
      batch = next(batch.get().last());
    }
    if (problems > 0) {
      throw new OperatorFailure(
          OperatorFailure.FAILED, problems + " of " + checked + " editions are damaged");
    }
    console.line(checked + " editions are as they were published.");
    checkAudit(console);
  }

  private void checkAudit(OperatorConsole console) {
    AuditLog.Reading head = audit.head();
    AuditLog.Reading at = AuditLog.Reading.START;
    while (at.number() < head.number()) {
      AuditLog.Reading next = audit.read(at, LINES);
      if (next.problem().isPresent() || next.number() == at.number()) {
        throw new OperatorFailure(
            OperatorFailure.FAILED,
            next.problem().orElse("the audit log ends after line " + at.number()));
      }
      at = next;
    }
    console.line(
        at.number() + " lines of the audit log are whole; the last digest is " + at.digest());
  }

  private Optional<Ledgers.Checked> next(@Nullable EditionKey last) {
    return ledgers.editionsAfter(last, BATCH);
  }
}

package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.audit.AuditLog;
import org.variorum.edition.EditionKey;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;

/**
 * {@code variorum check}: reads all editions and tells of any that is damaged, looks whether the
 * audit log is whole, and reads every byte of the content store.
 */
@ApplicationScoped
public class CheckCommand implements OperatorCommand {
  private static final int BATCH = 50;

  private static final int LINES = 500;
  private static final int BETWEEN_LINES = 32;
  private static final double MEGABYTE = 1e6;

  @Inject Ledgers ledgers;
  @Inject AuditLog audit;
  @Inject StoreCheck store;

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
    checkStore(console);
  }

  private void checkStore(OperatorConsole console) {
    StoreCheck.Found found = StoreCheck.Found.NOTHING;
    for (int part = 0; part < StoreCheck.PARTS; part++) {
      StoreCheck.Found more = store.part(part);
      more.problems().forEach(console::problem);
      found = found.and(more);
      if ((part + 1) % BETWEEN_LINES == 0 && part + 1 < StoreCheck.PARTS) {
        console.line(
            "%d %% of the content store: %d objects, %.1f MB read."
                .formatted((part + 1) * 100 / StoreCheck.PARTS, found.objects(), megabytes(found)));
      }
    }
    checkRows(console, found);
  }

  private void checkRows(OperatorConsole console, StoreCheck.Found found) {
    StoreCheck.Found chronicle = store.chronicle();
    List<String> missing = ledgers.objectsWithoutContent();
    chronicle.problems().forEach(console::problem);
    missing.forEach(console::problem);
    int problems = found.problems().size() + chronicle.problems().size() + missing.size();
    if (problems > 0) {
      throw new OperatorFailure(
          OperatorFailure.FAILED,
          problems
              + " files of the content store are damaged or missing; the lines above name them");
    }
    console.line(
        "%d objects of the content store, %.1f MB, and %d documents of the chronicle are as they were kept."
            .formatted(found.objects(), megabytes(found), chronicle.objects()));
  }

  private static double megabytes(StoreCheck.Found found) {
    return found.bytes() / MEGABYTE;
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

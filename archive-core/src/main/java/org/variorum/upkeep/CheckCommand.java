package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.edition.EditionKey;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;

/** {@code variorum check}: reads all editions and tells of any that is damaged. */
@ApplicationScoped
public class CheckCommand implements OperatorCommand {
  private static final int BATCH = 50;

  @Inject Ledgers ledgers;

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
  }

  private Optional<Ledgers.Checked> next(@Nullable EditionKey last) {
    return ledgers.editionsAfter(last, BATCH);
  }
}

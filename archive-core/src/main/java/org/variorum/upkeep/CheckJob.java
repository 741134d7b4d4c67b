package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.variorum.edition.EditionKey;
import org.variorum.job.JobKind;
import org.variorum.job.JobRun;
import org.variorum.job.OperatorFailure;

/** All editions read and compared with what was published. */
@ApplicationScoped
public class CheckJob implements JobKind {
  public static final String NAME = "check";
  private static final int BATCH = 50;

  @Inject Ledgers ledgers;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String run(JobRun run) {
    Mark mark = Mark.of(run.checkpoint());
    long total = ledgers.editions();
    Optional<Ledgers.Checked> batch = ledgers.editionsAfter(mark.key(), BATCH);
    while (batch.isPresent()) {
      batch.get().problems().forEach(run::complain);
      mark = mark.after(batch.get());
      run.reached(mark.toString(), mark.checked(), total);
      batch = ledgers.editionsAfter(mark.key(), BATCH);
    }
    if (mark.problems() > 0) {
      throw new OperatorFailure(
          OperatorFailure.FAILED,
          mark.problems() + " of " + mark.checked() + " editions are damaged; the log names them");
    }
    return mark.checked() + " editions are as they were published.";
  }

  /** Where it stands: the last edition that was read, how many were, and how many are damaged. */
  record Mark(EditionKey key, long checked, long problems) {
    static Mark of(String checkpoint) {
      String[] parts = checkpoint.split(" ", -1);
      return parts.length < 4
          ? new Mark(new EditionKey("", 0), 0, 0)
          : new Mark(
              new EditionKey(parts[0], Integer.parseInt(parts[1])),
              Long.parseLong(parts[2]),
              Long.parseLong(parts[3]));
    }

    Mark after(Ledgers.Checked batch) {
      return new Mark(batch.last(), checked + batch.count(), problems + batch.problems().size());
    }

    @Override
    public String toString() {
      return key.entryId() + " " + key.number() + " " + checked + " " + problems;
    }
  }
}

package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.variorum.job.JobKind;
import org.variorum.job.JobRun;
import org.variorum.search.SearchIndex;

/** All tables and the index written anew, from the entry on at which it stopped. */
@ApplicationScoped
public class ReindexJob implements JobKind {
  public static final String NAME = "reindex";
  private static final int BATCH = 50;

  @Inject Tables tables;
  @Inject SearchIndex index;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String run(JobRun run) {
    Mark mark = Mark.of(run.checkpoint());
    if (mark.last().isEmpty()) {
      int stray = tables.clearUnpublished();
      if (stray > 0) {
        run.say("Took " + stray + " entries out of the published tables: none of them is.");
      }
    }
    long total = tables.count();
    Optional<String> last = rebuild(mark);
    while (last.isPresent()) {
      mark = new Mark(last.get(), Math.min(total, mark.done() + BATCH));
      run.reached(mark.toString(), mark.done(), total);
      last = rebuild(mark);
    }
    run.say("All tables are written. Writing the index.");
    index.indexAll(run::reached);
    return mark.done() + " entries are written anew.";
  }

  private Optional<String> rebuild(Mark mark) {
    return tables.rebuild(mark.last().isEmpty() ? null : mark.last(), BATCH);
  }

  /** Where it stands: the last entry that is written, and how many are. */
  record Mark(String last, long done) {
    static Mark of(String checkpoint) {
      int gap = checkpoint.indexOf(' ');
      return gap < 0
          ? new Mark("", 0)
          : new Mark(checkpoint.substring(0, gap), Long.parseLong(checkpoint.substring(gap + 1)));
    }

    @Override
    public String toString() {
      return last + " " + done;
    }
  }
}

package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;
import org.variorum.search.SearchIndex;

/** {@code variorum reindex}: writes all tables and the index anew from the documents. */
@ApplicationScoped
public class ReindexCommand implements OperatorCommand {
  private static final int BATCH = 50;

  @Inject Tables tables;
  @Inject SearchIndex index;

  @Override
  public String name() {
    return "reindex";
  }

  @Override
  public void run(OperatorRequest request, OperatorConsole console) {
    if (!request.arguments().isEmpty()) {
      throw new OperatorFailure(OperatorFailure.MISUSED, "reindex takes no arguments");
    }
    int stray = tables.clearUnpublished();
    if (stray > 0) {
      console.line("Took " + stray + " entries out of the published tables: none of them is.");
    }
    int batches = 0;
    Optional<String> last = tables.rebuild(null, BATCH);
    while (last.isPresent()) {
      batches++;
      if (batches % 20 == 0) {
        console.line("Tables of " + batches * BATCH + " entries are written.");
      }
      last = tables.rebuild(last.get(), BATCH);
    }
    console.line("All tables are written. Writing the index.");
    index.indexAll();
    console.line("Done.");
  }
}

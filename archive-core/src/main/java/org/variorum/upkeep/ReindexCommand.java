package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;
import org.variorum.search.SearchIndex;

/** {@code variorum reindex}: writes all tables and the index anew from the documents. */
@ApplicationScoped
public class ReindexCommand implements OperatorCommand {
  private static final int BETWEEN_LINES = 1000;

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
    AllTables.write(tables, written -> tell(written, console));
    console.line("All tables are written. Writing the index.");
    index.indexAll((done, total) -> tell(done, total, console));
    console.line("Done.");
  }

  private static void tell(long done, long total, OperatorConsole console) {
    if (done % BETWEEN_LINES == 0) {
      console.line("The index has " + done + " of " + total + " entries.");
    }
  }

  private static void tell(long written, OperatorConsole console) {
    if (written % BETWEEN_LINES == 0) {
      console.line("Tables of " + written + " entries are written.");
    }
  }
}

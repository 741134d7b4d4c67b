package org.variorum.upkeep;

import java.util.Optional;
import java.util.function.LongConsumer;

/** Writes all projected tables anew, some entries in a transaction. */
public final class AllTables {
  private static final int BATCH = 50;

  private AllTables() {}

  /**
   * Writes them; what is broken off is simply begun again.
   *
   * @param progress is told how many entries are written, at most a few more than there are
   */
  public static void write(Tables tables, LongConsumer progress) {
    long written = 0;
    Optional<String> last = tables.rebuild(null, BATCH);
    while (last.isPresent()) {
      written += BATCH;
      progress.accept(written);
      last = tables.rebuild(last.get(), BATCH);
    }
  }
}

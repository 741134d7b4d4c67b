package org.variorum.crosswalk.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other. */
interface Rows extends Closeable {
  /** The most signs that a cell may have. */
  int LONGEST_CELL = 1_000_000;

  /** The most cells that a row may have. */
  int MOST_CELLS = 2_000;

  /** The most signs that all its cells may have. */
  int LONGEST_ROW = 4_000_000;

  /** The next row, blank ones included; null after the last. */
  @Nullable Row next() throws IOException;
}

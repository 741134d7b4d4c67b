package org.variorum.crosswalk;

import java.util.Optional;
import org.variorum.date.DatePhrases;
import org.variorum.date.HistoricalDate;

/** The one place at which dates of foreign files are read. */
public final class WrittenDates {

  private WrittenDates() {}

  /**
   * Reads a date as somebody wrote it. What was written stays beside what was understood.
   *
   * @return empty if it is not understood, or says that nothing is dated
   */
  public static Optional<HistoricalDate> read(String written) {
    return DatePhrases.read(written).date();
  }
}

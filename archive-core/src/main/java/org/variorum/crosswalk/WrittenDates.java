package org.variorum.crosswalk;

import java.util.Optional;
import org.variorum.date.DateReader;
import org.variorum.date.HistoricalDate;
import org.variorum.date.InvalidDateException;

/** The one place at which dates of foreign files are read. */
public final class WrittenDates {

  private WrittenDates() {}

  /**
   * Reads a date as somebody wrote it. What was written stays beside what was understood.
   *
   * @return empty if it is not understood, or may mean several
   */
  public static Optional<HistoricalDate> read(String written) {
    try {
      return Optional.of(DateReader.read(written).withWording(written.strip()));
    } catch (InvalidDateException e) {
      return Optional.empty();
    }
  }
}

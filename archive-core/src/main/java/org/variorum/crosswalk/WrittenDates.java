package org.variorum.crosswalk;

import java.util.Optional;
import org.variorum.date.DatePhrases;
import org.variorum.date.DateRelation;
import org.variorum.date.HistoricalDate;
import org.variorum.date.PhraseNote;

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

  /** Whether words say that something is not dated, which is understood and is no date. */
  public static boolean sayUndated(String written) {
    return DatePhrases.read(written).notes().contains(PhraseNote.UNDATED);
  }

  /**
   * A date for machines, or the words beside it, where they agree with it and say that it is not
   * sure or only about.
   */
  public static HistoricalDate weighed(HistoricalDate exact, String written) {
    return read(written)
        .filter(words -> words.approximate() || words.uncertain())
        .filter(words -> !exact.approximate() && !exact.uncertain())
        .filter(words -> words.relationTo(exact) == DateRelation.SAME)
        .orElse(exact);
  }
}

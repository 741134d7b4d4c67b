package org.variorum.readingroom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.edition.Occurrence;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/**
 * Asks for dated occurrences, each question one statement. What is said of persons who may be
 * living is left out, unless the person is asked about.
 */
interface OccurrenceShelf {

  /** How many begin in each year, or in each month of the years asked for, the earliest first. */
  List<Count> counts(OccurrencesAsked asked, boolean byMonth);

  /** Those that begin in the period, in the order of time. */
  List<Row> rows(OccurrencesAsked asked, Optional<RowKey> after, int most);

  /** Those that began before the period and reach into it, the latest first. */
  List<Row> underWay(OccurrencesAsked asked, int most);

  /** All contested ones of some questions, each given with its entry. */
  List<Row> rivals(Collection<EntryId> entries, Collection<String> questions);

  /**
   * How many begin.
   *
   * @param month 0 where years are counted
   */
  record Count(int year, int month, long count) {}

  /**
   * A dated occurrence.
   *
   * @param place where it was; null if that is not told with it
   */
  record Row(
      RowKey key,
      EntryId entry,
      EntryKind kind,
      long lastDay,
      Occurrence said,
      @Nullable EntryId place) {

    long firstDay() {
      return key.day();
    }

    /** Whether both answer the same question. */
    boolean answersWith(Row other) {
      return !said.question().isEmpty()
          && entry.equals(other.entry)
          && said.question().equals(other.said.question());
    }
  }
}

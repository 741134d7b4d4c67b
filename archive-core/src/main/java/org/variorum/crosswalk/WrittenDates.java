package org.variorum.crosswalk;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.date.CalendarStyle;
import org.variorum.date.DatePhrases;
import org.variorum.date.DateRelation;
import org.variorum.date.HistoricalDate;
import org.variorum.date.PhraseNote;

/** The one place at which dates of foreign files are read. */
public final class WrittenDates {
  /** What a file of ours says in brackets: the words of the source. */
  private static final Pattern BESIDE = Pattern.compile("\\s+\\((.*)\\)$", Pattern.DOTALL);

  /** No date with words beside it has more signs. */
  private static final int LONGEST = 300;

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
   * A date for machines, or the words beside it, where they mean the same days and say more of
   * them: that they are not sure or only about so, in which calendar a day was written, or that it
   * is one year of a decade and not all from the first day of it to the last. Or where they give
   * the day of what is but a year for machines, or the years of what is a span; or only the years
   * where the machines were told the first day and the last.
   */
  public static HistoricalDate weighed(HistoricalDate exact, String written) {
    return Stream.<Supplier<Optional<HistoricalDate>>>of(
            () -> read(written), () -> withoutWordsBeside(written), () -> wordsBeside(written))
        .flatMap(words -> words.get().stream())
        .filter(
            words ->
                mean(words, exact) && (sayMore(words, exact) || areBriefer(words, exact, written))
                    || Finer.is(words.edtf(), exact.edtf()))
        .findFirst()
        .orElse(exact);
  }

  /** What the source wrote is understood where our words for it are not, as of two decades. */
  private static Optional<HistoricalDate> wordsBeside(String written) {
    Matcher beside = BESIDE.matcher(written);
    return written.length() <= LONGEST && beside.find() ? read(beside.group(1)) : Optional.empty();
  }

  private static Optional<HistoricalDate> withoutWordsBeside(String written) {
    return written.length() > LONGEST
        ? Optional.empty()
        : read(BESIDE.matcher(written).replaceFirst(""));
  }

  private static boolean mean(HistoricalDate words, HistoricalDate exact) {
    DateRelation relation = words.relationTo(exact);
    return relation == DateRelation.SAME || relation == DateRelation.ONE_DAY_IN_TWO_CALENDARS;
  }

  /** "1991–1993" is no claim that it began on New Year's Day; a file of ours says both. */
  private static boolean areBriefer(HistoricalDate words, HistoricalDate exact, String written) {
    return !exact.approximate()
        && !exact.uncertain()
        && words.edtf().length() < exact.edtf().length()
        && !BESIDE.matcher(written).find();
  }

  private static boolean sayMore(HistoricalDate words, HistoricalDate exact) {
    boolean doubtful = words.approximate() || words.uncertain();
    boolean sure = !exact.approximate() && !exact.uncertain();
    boolean fromTo = exact.edtf().contains("/") && !words.edtf().contains("/");
    boolean decade = words.edtf().contains("X") && !exact.edtf().contains("X");
    return (doubtful && sure)
        || decade
        || (fromTo && (doubtful || sure))
        || words.calendar() == CalendarStyle.JULIAN;
  }
}

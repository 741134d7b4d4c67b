package org.variorum.date;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** A stretch of time from a start to an end, either of which may be open or unknown. */
record EdtfInterval(End start, End end) implements Edtf {

  /** One end of an interval. */
  sealed interface End permits Known, Missing {}

  /** An end that is dated. */
  record Known(EdtfDate date) implements End {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** An end that is not dated. */
  enum Missing implements End {
    /** There is none, or none is meant. */
    OPEN(".."),
    /** There is one, but nobody knows it. */
    UNKNOWN("");

    private final String sign;

    Missing(String sign) {
      this.sign = sign;
    }

    @Override
    public String toString() {
      return sign;
    }
  }

  @Override
  public DayRange days(CalendarStyle calendar, long assumedDays) {
    DayRange first = daysOf(start, calendar, assumedDays);
    DayRange last = daysOf(end, calendar, assumedDays);
    boolean startKnown = start instanceof Known;
    boolean endKnown = end instanceof Known;
    boolean guessStart = start == Missing.UNKNOWN;
    boolean guessEnd = end == Missing.UNKNOWN;
    long earliest = guessStart && endKnown ? last.earliest() - assumedDays : first.earliest();
    long latest = guessEnd && startKnown ? first.latest() + assumedDays : last.latest();
    return new DayRange(earliest, latest, guessStart, guessEnd);
  }

  private static DayRange daysOf(End end, CalendarStyle calendar, long assumedDays) {
    return end instanceof Known known
        ? known.date().days(calendar, assumedDays)
        : DayRange.between(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  @Override
  public boolean uncertain() {
    return any(EdtfDate::uncertain);
  }

  @Override
  public boolean approximate() {
    return any(EdtfDate::approximate);
  }

  private boolean any(Predicate<EdtfDate> test) {
    return Stream.of(start, end)
        .anyMatch(each -> each instanceof Known known && test.test(known.date()));
  }

  @Override
  public String toString() {
    return start + "/" + end;
  }
}

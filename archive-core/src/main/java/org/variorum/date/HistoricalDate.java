package org.variorum.date;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.recent.Recent;

/**
 * A date as the archive keeps it.
 *
 * <p>The EDTF text is always in the proleptic Gregorian calendar, whichever calendar the source
 * used: "1 September 1900" of the Julian calendar is kept as {@code 1900-09-14} with {@link
 * CalendarStyle#JULIAN}. Where the calendar is {@link CalendarStyle#UNSTATED} the text holds the
 * figures as written, and each end that is given to the day and lies before the civil change (13
 * February 1918 and earlier) reaches from that day to the day which the same figures mean in the
 * Julian calendar; so "1 September 1901, calendar not stated" contains 14 September 1901. Months
 * and years are not widened, or 1900 and 1901 would no longer exclude each other.
 *
 * <p>An approximate date does not reach farther than the same date without "circa": EDTF gives the
 * sign no size.
 *
 * @param edtf the date, levels 0 to 2
 * @param calendar the calendar in which the source wrote it
 * @param asWritten the source's own words, if they were kept; blank counts as absent
 * @param convertedBy who turned it into the Gregorian calendar; only for a Julian date
 */
public record HistoricalDate(
    String edtf,
    CalendarStyle calendar,
    @Nullable String asWritten,
    @Nullable Conversion convertedBy) {

  /** How far an unknown end is assumed to lie from the known one: thirty years. */
  public static final long ASSUMED_DAYS = 30 * 365L;

  private static final int KEPT = 4096;

  /** A longer text is rare, and read again. */
  private static final int LONGEST_KEPT = 64;

  private static final Recent<String, Edtf> READ = new Recent<>(KEPT, Edtf::parse);
  private static final Recent<Reach, DayRange> REACHED = new Recent<>(KEPT, Reach::days);

  /** What the days depend on over which a date may lie. */
  private record Reach(String edtf, CalendarStyle calendar) {
    DayRange days() {
      return read(edtf).days(calendar, ASSUMED_DAYS);
    }
  }

  public HistoricalDate {
    read(edtf);
    asWritten = asWritten == null || asWritten.isBlank() ? null : asWritten;
    if (convertedBy != null && calendar != CalendarStyle.JULIAN) {
      throw new InvalidDateException(edtf, 0, DateProblem.CONVERTED_WITHOUT_JULIAN);
    }
  }

  /**
   * Returns a date that the source wrote in the Gregorian calendar.
   *
   * @throws InvalidDateException if the text is not EDTF
   */
  public static HistoricalDate of(String edtf) {
    return new HistoricalDate(edtf, CalendarStyle.GREGORIAN, null, null);
  }

  /**
   * Returns a date whose calendar the source leaves unsaid; the text holds the figures as written.
   *
   * @throws InvalidDateException if the text is not EDTF
   */
  public static HistoricalDate unstated(String edtf) {
    return new HistoricalDate(edtf, CalendarStyle.UNSTATED, null, null);
  }

  /**
   * Returns a day that the source wrote in the Julian calendar: {@code julian(1900, 9, 1, ARCHIVE)}
   * is kept as {@code 1900-09-14}.
   *
   * @throws InvalidDateException if the Julian calendar has no such day
   */
  public static HistoricalDate julian(int year, int month, int day, Conversion convertedBy) {
    String edtf = JulianDates.day(new CalendarDay(year, month, day)).toString();
    return new HistoricalDate(edtf, CalendarStyle.JULIAN, null, convertedBy);
  }

  /**
   * Returns a month of the Julian calendar, kept as one of the Gregorian days over which it
   * reaches: September 1900 is {@code [1900-09-14..1900-10-13]}.
   *
   * @throws InvalidDateException if there is no such month
   */
  public static HistoricalDate julianMonth(int year, int month, Conversion convertedBy) {
    String edtf = JulianDates.month(year, month).toString();
    return new HistoricalDate(edtf, CalendarStyle.JULIAN, null, convertedBy);
  }

  /** Returns a year of the Julian calendar, kept as one of the Gregorian days it reaches over. */
  public static HistoricalDate julianYear(int year, Conversion convertedBy) {
    String edtf = JulianDates.year(year).toString();
    return new HistoricalDate(edtf, CalendarStyle.JULIAN, null, convertedBy);
  }

  /** Returns the same date with the source's own words. */
  public HistoricalDate withWording(@Nullable String words) {
    return new HistoricalDate(edtf, calendar, words, convertedBy);
  }

  /**
   * Returns the days over which it may lie; an unknown end is assumed {@link #ASSUMED_DAYS} off.
   */
  public DayRange days() {
    return isKept(edtf) ? REACHED.of(new Reach(edtf, calendar)) : days(ASSUMED_DAYS);
  }

  /** Returns the days over which it may lie, with another assumption for an unknown end. */
  public DayRange days(long assumedDays) {
    return parsed().days(calendar, assumedDays);
  }

  /** Returns the first of its days as Julian Day Number; {@link Long#MIN_VALUE} if open. */
  public long earliest() {
    return days().earliest();
  }

  /** Returns the last of its days as Julian Day Number; {@link Long#MAX_VALUE} if open. */
  public long latest() {
    return days().latest();
  }

  /** Returns where it begins, if it is an interval whose beginning is known. */
  public Optional<HistoricalDate> beginning() {
    return parsed() instanceof EdtfInterval interval ? end(interval.start()) : Optional.empty();
  }

  /** Returns where it ends, if it is an interval whose end is known. */
  public Optional<HistoricalDate> end() {
    return parsed() instanceof EdtfInterval interval ? end(interval.end()) : Optional.empty();
  }

  private Optional<HistoricalDate> end(EdtfInterval.End end) {
    return end instanceof EdtfInterval.Known known
        ? Optional.of(new HistoricalDate(known.toString(), calendar, null, convertedBy))
        : Optional.empty();
  }

  /** Tells whether it or a part of it is approximate. */
  public boolean approximate() {
    return parsed().approximate();
  }

  /** Tells whether it or a part of it is uncertain. */
  public boolean uncertain() {
    return parsed().uncertain();
  }

  /** Tells whether both may be right: they share a day. */
  public boolean compatibleWith(HistoricalDate other) {
    return days().overlaps(other.days());
  }

  /**
   * Returns how this date and another stand to each other, judged by their days. One day in two
   * calendars needs both calendars to be stated; where one is not, it is merely less precise.
   */
  public DateRelation relationTo(HistoricalDate other) {
    DayRange mine = days();
    DayRange theirs = other.days();
    if (!mine.overlaps(theirs)) {
      return DateRelation.EXCLUDE_EACH_OTHER;
    }
    if (mine.coincidesWith(theirs)) {
      return mine.isOneDay() && calendar != other.calendar && isStated() && other.isStated()
          ? DateRelation.ONE_DAY_IN_TWO_CALENDARS
          : DateRelation.SAME;
    }
    return mine.contains(theirs) || theirs.contains(mine)
        ? DateRelation.LESS_PRECISE
        : DateRelation.OVERLAPPING;
  }

  Edtf parsed() {
    return read(edtf);
  }

  private static Edtf read(String edtf) {
    return isKept(edtf) ? READ.of(edtf) : Edtf.parse(edtf);
  }

  /** Whether what is made of it may be kept: it is no longer than most. */
  boolean isKept() {
    return isKept(edtf);
  }

  private static boolean isKept(String edtf) {
    return edtf.length() <= LONGEST_KEPT;
  }

  private boolean isStated() {
    return calendar != CalendarStyle.UNSTATED;
  }
}

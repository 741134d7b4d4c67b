package org.variorum.date;

import java.util.Optional;

/**
 * Two days that rival each other and may be one, which one source writes by the Julian calendar and
 * another by the Gregorian. Whether they are is for a person to say: two events can lie so far
 * apart. Whether it was possible where it happened, {@code place.JulianUse} says.
 *
 * @param julian the day as the Julian calendar writes it
 * @param gregorian the same day as the Gregorian calendar does
 */
public record OneDay(CalendarDay julian, CalendarDay gregorian) {

  /** The first day of the Gregorian calendar anywhere. */
  private static final long FIRST = Reckoning.GREGORIAN.dayNumber(new CalendarDay(1582, 10, 15));

  /** The last civil day of the Julian calendar anywhere: Greece changed on 1 March 1923. */
  private static final long LAST = Reckoning.JULIAN.dayNumber(new CalendarDay(1923, 2, 15));

  /**
   * Suspects two rival dates of being one day: both are days, the later is by the Gregorian
   * calendar what the earlier is by the Julian, and the earlier is not already known to be New
   * Style because it was converted. Months and years are no days.
   */
  public static Optional<OneDay> suspected(HistoricalDate one, HistoricalDate other) {
    return between(one, other).or(() -> between(other, one));
  }

  private static Optional<OneDay> between(HistoricalDate earlier, HistoricalDate later) {
    if (earlier.calendar() == CalendarStyle.JULIAN) {
      return Optional.empty();
    }
    return day(earlier)
        .filter(Reckoning.JULIAN::has)
        .flatMap(julian -> day(later).map(gregorian -> new OneDay(julian, gregorian)))
        .filter(OneDay::holds);
  }

  private boolean holds() {
    return number() == Reckoning.JULIAN.dayNumber(julian) && number() >= FIRST;
  }

  /** Its Julian Day Number. */
  public long number() {
    return Reckoning.GREGORIAN.dayNumber(gregorian);
  }

  /** Whether no country counted its days by the Julian calendar any more. */
  public boolean isAfterAllCivilUse() {
    return number() > LAST;
  }

  private static Optional<CalendarDay> day(HistoricalDate date) {
    return date.parsed() instanceof EdtfDate day ? day.exactDay() : Optional.empty();
  }

  /** By how many days the Julian calendar was behind: 10 to 13 (14 from 2100). */
  public int gap() {
    return Reckoning.gapOn(number());
  }

  /** The day of the Julian calendar in words, without its style, as "1 September 1900". */
  public String oldStyle(DateText words) {
    return words.of(HistoricalDate.of(EdtfDate.ofDay(julian).toString()));
  }

  /** The day of the Gregorian calendar in words. */
  public String newStyle(DateText words) {
    return words.of(HistoricalDate.of(EdtfDate.ofDay(gregorian).toString()));
  }
}

package org.variorum.date;

/** The days over which a date reaches, from the first to the last, as one calendar writes them. */
final class InDays {
  private InDays() {}

  static Edtf of(HistoricalDate date, Reckoning calendar) {
    DayRange days = date.days();
    if (days.isOneDay()) {
      return day(days.earliest(), calendar);
    }
    return new EdtfInterval(
        end(days.earliest(), days.earliestAssumed(), calendar),
        end(days.latest(), days.latestAssumed(), calendar));
  }

  private static EdtfInterval.End end(long day, boolean assumed, Reckoning calendar) {
    if (assumed) {
      return EdtfInterval.Missing.UNKNOWN;
    }
    return day == Long.MIN_VALUE || day == Long.MAX_VALUE
        ? EdtfInterval.Missing.OPEN
        : new EdtfInterval.Known(day(day, calendar));
  }

  private static EdtfDate day(long day, Reckoning calendar) {
    return EdtfDate.ofDay(calendar.dayOf(day));
  }
}

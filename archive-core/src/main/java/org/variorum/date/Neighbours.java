package org.variorum.date;

/** The date next to another, of the same precision: "before 1900" ends with 1899. */
final class Neighbours {
  private Neighbours() {}

  static String before(TypedDate date) {
    return beside(date, -1);
  }

  static String after(TypedDate date) {
    return beside(date, 1);
  }

  private static String beside(TypedDate date, int step) {
    EdtfYear years = new EdtfYear(String.valueOf(date.year()));
    String sign = date.qualifier().sign();
    if (date.isDay()) {
      long day = Reckoning.GREGORIAN.dayNumber(date.asDay());
      return EdtfDate.ofDay(Reckoning.GREGORIAN.dayOf(day + step)) + sign;
    }
    if (SubYear.isCode(date.month())) {
      DayRange days = new SubYear(date.month()).days(years.first(), years.last());
      long day = step < 0 ? days.earliest() : days.latest();
      return EdtfDate.ofDay(Reckoning.GREGORIAN.dayOf(day + step)) + sign;
    }
    if (date.month() > 0) {
      long months = years.first() * 12 + (date.month() - 1L) + step;
      String year = EdtfDate.yearText(Math.floorDiv(months, 12));
      return year + String.format("-%02d", Math.floorMod(months, 12) + 1) + sign;
    }
    return EdtfDate.yearText((step < 0 ? years.first() : years.last()) + step) + sign;
  }
}

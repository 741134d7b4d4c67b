package org.variorum.date;

import java.util.regex.Pattern;

/** Which dates HTML's {@code datetime} can express: plain ones of a year after Christ. */
final class MachineDates {
  private static final Pattern FORM =
      Pattern.compile(
          "(?!0000)\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)?)?)?)?");

  private MachineDates() {}

  static boolean expresses(EdtfDate date, CalendarStyle calendar) {
    boolean twoReadings =
        calendar == CalendarStyle.UNSTATED
            && date.exactDay().isPresent()
            && date.days(CalendarStyle.GREGORIAN, 0).earliest() <= EdtfDate.LAST_DAY_IN_DOUBT;
    return !twoReadings && date.subYear().isEmpty() && FORM.matcher(date.toString()).matches();
  }
}

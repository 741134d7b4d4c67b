package org.variorum.date;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one EDTF date from where a cursor stands to where the date ends. */
final class EdtfDateParser {
  private static final Pattern TIME =
      Pattern.compile(
          "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
              + "(Z|[+-](0[0-9]|1[0-3])(:[0-5][0-9])?|[+-]14(:00)?)?");

  private final TextCursor cursor;

  EdtfDateParser(TextCursor cursor) {
    this.cursor = cursor;
  }

  /** Reads a date that is the whole text; only such a one may bear a time or a year with letter. */
  EdtfDate alone() {
    EdtfDate date = date(true);
    if (cursor.atEnd()) {
      return date;
    }
    throw unexpected();
  }

  /** Reads a date that is part of an interval or set. */
  EdtfDate inRange() {
    EdtfDate date = date(false);
    if (cursor.peek() == 'T') {
      throw cursor.error(DateProblem.TIME_IN_RANGE);
    }
    return date;
  }

  private EdtfDate date(boolean alone) {
    DatePart year = year(alone);
    EdtfDate date = new EdtfDate(year, null, null, null);
    if (cursor.peek() != '-' || date.years().lettered() || date.years().roundedToDigits()) {
      return date;
    }
    cursor.take('-');
    DatePart month = month();
    date = new EdtfDate(year, month, null, null);
    if (cursor.peek() != '-' || date.subYear().isPresent()) {
      return date;
    }
    cursor.take('-');
    date = new EdtfDate(year, month, day(year, month), null);
    return alone && cursor.peek() == 'T' ? withTime(date) : date;
  }

  private DatePart year(boolean alone) {
    int start = cursor.position();
    Qualifier left = cursor.takeQualifier();
    String digits = new EdtfYearParser(cursor).year(alone);
    return part(left, digits, start);
  }

  private DatePart month() {
    int start = cursor.position();
    Qualifier left = cursor.takeQualifier();
    int place = cursor.position();
    String digits = cursor.takeDigits(2, true);
    if (digits.length() < 2) {
      throw cursor.error(DateProblem.MONTH_EXPECTED, cursor.found());
    }
    DatePart month = part(left, digits, start);
    if (!isMonth(month) && (month.masked() || !SubYear.isCode(month.number()))) {
      throw cursor.errorAt(place, DateProblem.MONTH_UNKNOWN, digits);
    }
    return month;
  }

  private static boolean isMonth(DatePart part) {
    for (int month = 1; month <= 12; month++) {
      if (part.matches(month)) {
        return true;
      }
    }
    return false;
  }

  private DatePart day(DatePart year, DatePart month) {
    int start = cursor.position();
    Qualifier left = cursor.takeQualifier();
    int place = cursor.position();
    String digits = cursor.takeDigits(2, true);
    if (digits.length() < 2) {
      throw cursor.error(DateProblem.DAY_EXPECTED, cursor.found());
    }
    DatePart day = part(left, digits, start);
    refuseImpossible(new EdtfDate(year, month, day, null), digits, place);
    return day;
  }

  private void refuseImpossible(EdtfDate date, String digits, int place) {
    if (MaskedDays.of(date).range().isPresent()) {
      return;
    }
    CalendarDay written = date.exactDay().orElse(null);
    if (written == null) {
      throw cursor.errorAt(place, DateProblem.DAY_UNKNOWN, digits);
    }
    if (Reckoning.JULIAN.has(written)) {
      throw cursor.errorAt(place, DateProblem.DAY_ONLY_JULIAN, digits);
    }
    throw cursor.errorAt(place, DateProblem.DAY_UNKNOWN, digits);
  }

  private DatePart part(Qualifier left, String digits, int start) {
    int place = cursor.position();
    Qualifier right = cursor.takeQualifier();
    if (left != Qualifier.NONE && right != Qualifier.NONE && start < place && !lastPart()) {
      throw cursor.errorAt(place, DateProblem.QUALIFIED_TWICE);
    }
    return new DatePart(digits, left, right);
  }

  private boolean lastPart() {
    return cursor.peek() != '-';
  }

  private EdtfDate withTime(EdtfDate date) {
    if (date.masked() || date.uncertain() || date.approximate()) {
      throw cursor.error(DateProblem.TIME_FORMAT);
    }
    cursor.take('T');
    int start = cursor.position();
    @Nullable String time = takeTime();
    if (time == null) {
      throw cursor.errorAt(start, DateProblem.TIME_FORMAT);
    }
    return new EdtfDate(date.year(), date.month(), date.day(), time);
  }

  private @Nullable String takeTime() {
    int start = cursor.position();
    while (!cursor.atEnd()) {
      cursor.skip();
    }
    String time = cursor.textFrom(start);
    return TIME.matcher(time).matches() ? time : null;
  }

  private InvalidDateException unexpected() {
    return cursor.error(DateProblem.UNEXPECTED, cursor.found());
  }
}

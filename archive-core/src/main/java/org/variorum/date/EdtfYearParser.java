package org.variorum.date;

/** Reads the year of an EDTF date in each of its forms. */
final class EdtfYearParser {
  private final TextCursor cursor;

  EdtfYearParser(TextCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Returns the text of the year.
   *
   * @param alone the date is the whole text, so that a year with letters is allowed
   */
  String year(boolean alone) {
    int start = cursor.position();
    if (cursor.take('Y')) {
      letteredYear(start);
    } else {
      fourDigits();
    }
    boolean lettered = cursor.position() > start && cursor.textFrom(start).startsWith("Y");
    boolean rounded = cursor.peek() == 'S';
    if (rounded) {
      significantDigits(cursor.textFrom(start).indexOf('X') >= 0);
    }
    if ((lettered || rounded) && !alone) {
      throw cursor.errorAt(start, DateProblem.LONG_YEAR_IN_RANGE);
    }
    return checked(start);
  }

  private void fourDigits() {
    int start = cursor.position();
    boolean negative = cursor.take('-');
    String digits = cursor.takeDigits(4, true);
    if (digits.isEmpty()) {
      throw cursor.error(
          cursor.peek() == ' ' ? DateProblem.BLANK : DateProblem.YEAR_EXPECTED, cursor.found());
    }
    if (digits.length() < 4) {
      throw cursor.error(DateProblem.YEAR_OF_FOUR_DIGITS, digits);
    }
    if (cursor.peek() >= '0' && cursor.peek() <= '9') {
      throw cursor.error(DateProblem.BASIC_FORMAT);
    }
    if (negative && digits.equals("0000")) {
      throw cursor.errorAt(start, DateProblem.YEAR_MINUS_ZERO);
    }
  }

  private void letteredYear(int start) {
    cursor.take('-');
    int first = cursor.position();
    String digits = cursor.takeDigits(Integer.MAX_VALUE, false);
    if (digits.isEmpty()) {
      throw cursor.error(DateProblem.YEAR_EXPECTED, cursor.found());
    }
    if (digits.startsWith("0")) {
      throw cursor.errorAt(first, DateProblem.YEAR_TOO_SHORT_FOR_LETTER);
    }
    if (cursor.take('E') && cursor.takeDigits(Integer.MAX_VALUE, false).isEmpty()) {
      throw cursor.error(DateProblem.YEAR_EXPECTED, cursor.found());
    }
    if (Math.abs(new EdtfYear(cursor.textFrom(start)).estimate()) <= 9999) {
      throw cursor.errorAt(start, DateProblem.YEAR_TOO_SHORT_FOR_LETTER);
    }
  }

  private void significantDigits(boolean masked) {
    int place = cursor.position();
    cursor.take('S');
    String digits = cursor.takeDigits(Integer.MAX_VALUE, false);
    if (masked || digits.isEmpty() || digits.startsWith("0")) {
      throw cursor.errorAt(place, DateProblem.SIGNIFICANT_DIGITS);
    }
  }

  private String checked(int start) {
    String text = cursor.textFrom(start);
    if (!new EdtfYear(text).withinReach()) {
      throw cursor.errorAt(start, DateProblem.YEAR_OUT_OF_REACH);
    }
    return text;
  }
}

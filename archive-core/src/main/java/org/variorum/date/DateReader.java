package org.variorum.date;

import java.util.Locale;

/** Reads what a curator types into a date field: English, Russian, German or EDTF. */
public final class DateReader {
  private DateReader() {}

  /**
   * Reads a text.
   *
   * @throws InvalidDateException if it is no date, or may mean several; says where and why
   */
  public static HistoricalDate read(String text) {
    return HistoricalDate.of(text);
  }

  /**
   * Reads a text and says in that language how it is understood.
   *
   * @throws InvalidDateException if it is no date, or may mean several; says where and why
   */
  public static Reading reading(String text, Locale language) {
    HistoricalDate date = read(text);
    return new Reading(date, DateText.in(language).of(date), "", "");
  }
}

package org.variorum.date;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads what a curator types into a date field: English, Russian, German or EDTF.
 *
 * <p>"14 September 1900", "14.9.1900", "1 сент. 1900 ст. ст.", "1 (14) сентября 1900", "um 1900",
 * "1900 or 1901", "11–12 July 1942", "весной 1942", "не позднее 1942", "1940s". Without a word for
 * the style a date is taken as New Style; one that might be read day or month first is refused.
 */
public final class DateReader {
  private static final Pattern EDTF = Pattern.compile("[0-9XYESTZ?~%/.,:\\[\\]{}+-]*");
  private static final Pattern FIGURES =
      Pattern.compile(
          "(\\d{1,2}[./-]\\d{1,2}[./-]\\d.*)|(\\d{1,2}[./]\\d{4}.*)"
              + "|(\\d{4}[./]\\d{1,2}[./]\\d.*)|(\\d{4}-\\d{4}[?~]?)");
  private static final int LONGEST = 1000;

  private DateReader() {}

  /**
   * Reads a text.
   *
   * @throws InvalidDateException if it is no date, or may mean several; says where and why
   */
  public static HistoricalDate read(String text) {
    if (text.isBlank()) {
      throw new InvalidDateException(text, 0, DateProblem.EMPTY);
    }
    if (text.length() > LONGEST) {
      throw new InvalidDateException(text, LONGEST, DateProblem.TOO_LONG, LONGEST);
    }
    String trimmed = text.strip();
    boolean edtf = EDTF.matcher(trimmed).matches() && !FIGURES.matcher(trimmed).matches();
    return edtf ? HistoricalDate.of(trimmed) : new TypedText(text).read();
  }

  /**
   * Reads a text and says in that language how it is understood.
   *
   * @throws InvalidDateException if it is no date, or may mean several; says where and why
   */
  public static Reading reading(String text, Locale language) {
    return reading(read(text), language);
  }

  /** Says in that language how a date is understood. */
  public static Reading reading(HistoricalDate date, Locale language) {
    DateText words = DateText.in(language);
    return new Reading(
        date,
        words.of(date),
        words.of(InDays.of(date, Reckoning.GREGORIAN)),
        words.of(InDays.of(date, Reckoning.JULIAN)));
  }
}

package org.variorum.date;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one language from which dates are put together: the bundle {@code date-words}. */
final class DateWords {
  private static final ResourceBundle.Control NO_DETOUR_BY_THE_MACHINES_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale language;
  private final ResourceBundle words;

  DateWords(Locale language) {
    this.language = language;
    words =
        ResourceBundle.getBundle(
            "org.variorum.date.date-words", language, NO_DETOUR_BY_THE_MACHINES_LANGUAGE);
  }

  /** Returns the words of a key, with parts set into their places. */
  String say(String key, Object... parts) {
    String pattern = words.getString(key);
    return parts.length == 0 ? pattern : new MessageFormat(pattern, language).format(parts);
  }

  /**
   * Returns the words of a key in the case that "about" and "from" ask for, or in the plain one.
   */
  String sayIn(boolean genitive, String key, Object... parts) {
    return say(genitive ? key + ".of" : key, parts);
  }

  /** Returns a counted thing; the language chooses between "3", "3rd" and "III". */
  String counted(boolean genitive, String key, long number) {
    return sayIn(genitive, key, Long.toString(number), english(number), roman(number));
  }

  String month(int month, boolean genitive) {
    return sayIn(genitive, "month." + month);
  }

  private static String english(long number) {
    boolean teen = number % 100 / 10 == 1;
    int last = teen ? 0 : (int) (number % 10);
    return number
        + switch (last) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** Centuries and the like are written so in Russian; good up to 39. */
  private static String roman(long number) {
    String[] units = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return "X".repeat((int) (number / 10)) + units[(int) (number % 10)];
  }
}

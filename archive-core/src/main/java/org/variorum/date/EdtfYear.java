package org.variorum.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a year's text may mean: {@code 1900}, {@code 19XX}, {@code -0043}, {@code 1950S2},
 * {@code Y170000002}, {@code Y-17E7}, {@code Y3388E2S3}.
 */
record EdtfYear(String text) {
  private static final Pattern FORM =
      Pattern.compile("Y?(-?)([0-9X]+)(?:E([0-9]+))?(?:S([0-9]+))?");

  /** Beyond this a day number would not fit a long. */
  private static final long FARTHEST = 10_000_000_000_000_000L;

  long first() {
    return negative() ? -bound('9', true) : bound('0', false);
  }

  long last() {
    return negative() ? -Math.max(1, bound('0', false)) : bound('9', true);
  }

  /**
   * Returns the estimated year, that before the {@code S}; only for a year without unknown digits.
   */
  long estimate() {
    long value = value('0');
    return negative() ? -value : value;
  }

  boolean roundedToDigits() {
    return text.indexOf('S') >= 0;
  }

  boolean lettered() {
    return text.startsWith("Y");
  }

  /** Tells whether the day number of the year still fits a long. */
  boolean withinReach() {
    return value('9') < FARTHEST;
  }

  /** Tells whether that year may be meant, where digits are unknown. */
  boolean matches(long year) {
    if (year < first() || year > last()) {
      return false;
    }
    String pattern = parts().group(2);
    String digits = String.format("%04d", Math.abs(year));
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) != 'X' && pattern.charAt(i) != digits.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean negative() {
    return !parts().group(1).isEmpty();
  }

  private long bound(char unknown, boolean upper) {
    long value = value(unknown);
    String significant = parts().group(4);
    int digits = Long.toString(value).length();
    if (significant == null
        || significant.length() > 2
        || digits <= Integer.parseInt(significant)) {
      return value;
    }
    long unit = (long) Math.pow(10, digits - Integer.parseInt(significant));
    long floor = value / unit * unit;
    return upper ? floor + unit - 1 : floor;
  }

  private long value(char unknown) {
    Matcher parts = parts();
    String digits = parts.group(2).replace('X', unknown);
    String exponent = parts.group(3);
    int zeros =
        exponent == null
            ? 0
            : Integer.parseInt(exponent.substring(0, Math.min(9, exponent.length())));
    if (digits.length() + zeros > 17) {
      return FARTHEST;
    }
    return Long.parseLong(digits + "0".repeat(zeros));
  }

  private Matcher parts() {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalStateException("Not a year: " + text);
    }
    return matcher;
  }
}

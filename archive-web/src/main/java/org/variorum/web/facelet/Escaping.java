package org.variorum.web.facelet;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what people wrote so that no browser takes it for HTML. */
final class Escaping {
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "xlink:href", "poster");

  /** What comes before the colon of an address that brings its own script or page along. */
  private static final Set<String> RUNNING = Set.of("javascript", "vbscript", "data");

  private static final char FIRST_PRINTED = ' ';

  private Escaping() {}

  static void words(StringBuilder html, String words) {
    write(html, words, false);
  }

  /** An address that would run as a script is left empty. */
  static void attribute(StringBuilder html, String name, String value) {
    if (!ADDRESSES.contains(name) || !isRunning(value)) {
      write(html, value, true);
    }
  }

  /**
   * Browsers pass over blanks and signs that are not printed, and write neither large nor small.
   */
  private static boolean isRunning(String address) {
    int colon = address.indexOf(':');
    if (colon < 0) {
      return false;
    }
    StringBuilder scheme = new StringBuilder();
    address
        .substring(0, colon)
        .chars()
        .filter(sign -> sign > FIRST_PRINTED)
        .forEach(sign -> scheme.append((char) sign));
    return RUNNING.contains(scheme.toString().toLowerCase(Locale.ROOT));
  }

  /** As it is, in long stretches: what has to be replaced is rare. */
  private static void write(StringBuilder html, String text, boolean quoted) {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      String instead = instead(text.charAt(i), quoted);
      if (instead != null) {
        html.append(text, written, i).append(instead);
        written = i + 1;
      }
    }
    html.append(text, written, text.length());
  }

  private static @Nullable String instead(char sign, boolean quoted) {
    if (sign > '>') {
      return null;
    }
    return switch (sign) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> quoted ? "&quot;" : null;
      case '\t', '\n', '\r' -> null;
      default -> sign < FIRST_PRINTED ? "" : null;
    };
  }
}

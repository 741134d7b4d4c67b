package org.variorum.option;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The contrast of two colours as WCAG 2.2 reckons it, and what an accent must reach. */
final class Contrast {
  /** What text must reach against what it stands on (WCAG 2.2, 1.4.3). */
  static final double ENOUGH = 4.5;

  /** What links and buttons stand on in light pages: paper, what is raised from it, ochre. */
  static final List<String> LIGHT_GROUNDS = List.of("#FBFAF6", "#F2EFE7", "#F7EBD0");

  /** The same in dark pages, with the mat behind scans, which is dark in light pages, too. */
  static final List<String> DARK_GROUNDS = List.of("#171614", "#211F1C", "#33280F", "#2A2926");

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final int STEPS = 256;

  private Contrast() {}

  static boolean isColour(String text) {
    return COLOUR.matcher(text).matches();
  }

  /** The lowest contrast of a colour with any of some grounds. */
  static double lowest(String colour, List<String> grounds) {
    return grounds.stream().mapToDouble(ground -> between(colour, ground)).min().orElse(1);
  }

  /** From 1, the same, to 21, black on white. */
  static double between(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /**
   * The colour with just so much black or white in it that it is told from all grounds.
   *
   * @param end black for light grounds, white for dark ones; which is told from them itself
   */
  static String nearest(String colour, String end, List<String> grounds) {
    for (int step = 0; step < STEPS; step++) {
      String mixed = mixed(colour, end, step / (STEPS - 1.0));
      if (lowest(mixed, grounds) >= ENOUGH) {
        return mixed;
      }
    }
    return end;
  }

  private static String mixed(String colour, String end, double part) {
    StringBuilder mixed = new StringBuilder("#");
    for (int from = 1; from < colour.length(); from += 2) {
      long channel = Math.round(value(colour, from) * (1 - part) + value(end, from) * part);
      mixed.append(String.format(Locale.ROOT, "%02X", channel));
    }
    return mixed.toString();
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int from) {
    double value = value(colour, from) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int value(String colour, int from) {
    return Integer.parseInt(colour.substring(from, from + 2), 16);
  }
}

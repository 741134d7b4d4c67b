package org.variorum.option;

import java.util.List;
import java.util.regex.Pattern;

/** The contrast of two colours as WCAG 2.2 reckons it, and what an accent must reach. */
public final class Contrast {
  /** What text must reach against what it stands on (WCAG 2.2, 1.4.3). */
  public static final double ENOUGH = 4.5;

  /** What links and buttons stand on in light pages: paper and whatever is raised from it. */
  static final List<String> LIGHT_GROUNDS = List.of("#FBFAF6", "#F2EFE7");

  /** The same in dark pages. */
  static final List<String> DARK_GROUNDS = List.of("#171614", "#211F1C");

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

  private Contrast() {}

  static boolean isColour(String text) {
    return COLOUR.matcher(text).matches();
  }

  /** The lowest contrast of a colour with any of some grounds. */
  static double lowest(String colour, List<String> grounds) {
    return grounds.stream().mapToDouble(ground -> between(colour, ground)).min().orElse(1);
  }

  /** From 1, the same, to 21, black on white. */
  public static double between(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int from) {
    double value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}

package org.variorum.shorthand;

import java.util.regex.Pattern;

/** Writes out a bare number of a page as its literature does: 19 as p. 19, с. 19 or S. 19. */
final class BarePage {
  private static final Pattern ONE = Pattern.compile("\\d+[a-zа-я]?");
  private static final Pattern MORE = Pattern.compile("(\\d+)\\s?[-–—]\\s?(\\d+)");

  private BarePage() {}

  static String written(String place, String language) {
    String bare = place.strip();
    boolean several = MORE.matcher(bare).matches();
    if (!several && !ONE.matcher(bare).matches()) {
      return bare;
    }
    String pages = MORE.matcher(bare).replaceFirst("$1–$2");
    return switch (language.split("-", 2)[0]) {
      case "ru", "uk", "be", "bg" -> "с. " + pages;
      case "de", "cs", "sk", "pl", "hr" -> (language.startsWith("de") ? "S. " : "s. ") + pages;
      default -> (several ? "pp. " : "p. ") + pages;
    };
  }
}

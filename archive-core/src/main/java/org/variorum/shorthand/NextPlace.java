package org.variorum.shorthand;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page that follows a place in a source: after p. 19 comes p. 20, after pp. 19–21 p. 22, after
 * the front of a leaf its back (л. 34, л. 34 об., л. 35).
 */
public final class NextPlace {
  private static final Pattern LEAF =
      Pattern.compile(
          "(?<sign>(?:л|f|fol|Bl)\\.\\s?)(?<number>\\d{1,6})(?<back>\\s?(?:об\\.?|v\\.?|verso|Rs\\.?))?");
  private static final Pattern RANGE = Pattern.compile("(.*?)\\d+\\s?[-–—]\\s?(\\d{1,6})");
  private static final Pattern ONE = Pattern.compile("(.*?)(\\d{1,6})", Pattern.DOTALL);

  private NextPlace() {}

  /** What follows a place; empty where nobody can tell. */
  public static Optional<String> after(String place) {
    Matcher leaf = LEAF.matcher(place);
    if (leaf.matches()) {
      return Optional.of(
          leaf.group("back") == null
              ? place + back(leaf.group("sign"))
              : leaf.group("sign") + next(leaf.group("number")));
    }
    Matcher range = RANGE.matcher(place);
    if (range.matches()) {
      return Optional.of(ofOne(range.group(1)) + next(range.group(2)));
    }
    Matcher one = ONE.matcher(place);
    return one.matches() ? Optional.of(one.group(1) + next(one.group(2))) : Optional.empty();
  }

  private static String back(String sign) {
    return switch (sign.charAt(0)) {
      case 'л' -> " об.";
      case 'B' -> " Rs.";
      default -> "v";
    };
  }

  private static long next(String number) {
    return Long.parseLong(number) + 1;
  }

  private static String ofOne(String sign) {
    return switch (sign) {
      case "pp. " -> "p. ";
      case "лл. " -> "л. ";
      case "ff. " -> "f. ";
      default -> sign;
    };
  }
}

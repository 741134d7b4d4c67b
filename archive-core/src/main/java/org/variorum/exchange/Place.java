package org.variorum.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a record stands: a file, as the delivery names it, and a line of it.
 *
 * @param nth which one it is of those that begin on that line, from 1
 */
public record Place(String file, int line, int nth) {
  private static final Pattern FORM = Pattern.compile("(.*):(\\d+)(?:/(\\d+))?", Pattern.DOTALL);

  /** The only one on its line. */
  public Place(String file, int line) {
    this(file, line, 1);
  }

  /** Reads what {@link #toString} wrote. */
  static Place of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return new Place(text, 1);
    }
    int nth = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
    return new Place(matcher.group(1), Integer.parseInt(matcher.group(2)), nth);
  }

  Place atLine(int other) {
    return new Place(file, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + (nth > 1 ? "/" + nth : "");
  }
}

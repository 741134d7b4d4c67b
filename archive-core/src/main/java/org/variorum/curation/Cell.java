package org.variorum.curation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a line of comma-separated values (RFC 4180) that no table program takes for a formula. */
public final class Cell {
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

  private Cell() {}

  /** A line of them, with its end. */
  public static String line(Stream<String> values) {
    return values.map(Cell::of).collect(Collectors.joining(",")) + "\r\n";
  }

  /** One value: in quotation marks where it must be, a formula defused by an apostrophe. */
  static String of(String value) {
    String harmless =
        !value.isEmpty() && BEGINS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return harmless.matches("(?s).*[\",;\t\r\n].*")
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}

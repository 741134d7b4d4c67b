package org.variorum.bibliography;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of authors as a title page has them. */
final class Names {

  private Names() {}

  /** A name of which the surname stands before a comma, turned: Andreyev, Catherine. */
  static String turned(String name) {
    int comma = name.indexOf(',');
    return comma < 0
        ? name.strip()
        : joined(
            name.substring(comma + 1).strip().replaceFirst(",$", ""), name.substring(0, comma));
  }

  static String joined(String... parts) {
    return Stream.of(parts)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}

package org.variorum.search;

import java.util.Locale;
import java.util.stream.Stream;

/** In which order hits stand. */
public enum SearchSort {
  /** What fits best first; without words by heading. */
  RELEVANCE,
  HEADING,
  /** The earliest first; what has no date last. */
  DATE,
  /** What was published last first. */
  CHANGED;

  /** The word for it in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order that goes by that word; by relevance if there is none. */
  public static SearchSort coded(String code) {
    return Stream.of(values())
        .filter(sort -> sort.code().equals(code))
        .findFirst()
        .orElse(RELEVANCE);
  }
}

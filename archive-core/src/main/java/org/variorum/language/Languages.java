package org.variorum.language;

import java.util.List;

/** The languages that the program itself speaks, and in which the published tables have columns. */
public final class Languages {
  /** Their tags, in the order in which a reader is served when his own language is missing. */
  public static final List<String> SPOKEN = List.of("en", "ru", "de");

  private Languages() {}
}

package org.variorum.curation;

/** Where the desk keeps how an entry {@code e} is called in a language. */
final class DeskCalled {
  private DeskCalled() {}

  static String heading(String language) {
    return switch (language) {
      case "ru" -> "coalesce(e.headingRu, e.heading)";
      case "de" -> "coalesce(e.headingDe, e.heading)";
      default -> "e.heading";
    };
  }

  static String sortKey(String language) {
    return switch (language) {
      case "ru" -> "e.sortRu";
      case "de" -> "e.sortDe";
      default -> "e.sortKey";
    };
  }
}

package org.variorum.search;

/** The languages whose endings the index knows, and all others together. */
enum TextLanguage {
  EN,
  RU,
  DE,
  OTHER;

  /** The one that texts with a language tag belong to; {@code ru-Latn} is no Russian to stem. */
  static TextLanguage of(String tag) {
    return switch (tag) {
      case "en", "en-GB", "en-US" -> EN;
      case "ru", "ru-RU", "ru-petr1708" -> RU;
      case "de", "de-DE", "de-AT", "de-CH" -> DE;
      default -> OTHER;
    };
  }
}

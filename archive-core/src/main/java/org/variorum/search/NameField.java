package org.variorum.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.variorum.resolver.NameTerms;

/**
 * The fields of the index of names: one for each {@link NameTerms.Key}, and what is handed back.
 */
enum NameField {
  WHOLE,
  WORD,
  MAIN,
  BARE,
  BONES,
  MAIN_BONES,
  INITIAL,
  BEGINNING,
  MAIN_BEGINNING,
  /** How much is said of the entry, as {@link Weight} tells it: one digit, to be ordered by. */
  WEIGHT,
  /** The kind of entry, to be found by. */
  KIND,
  /** Kind, weight and forms, to be handed back. */
  NAME;

  private final String code = name().toLowerCase(Locale.ROOT);

  static NameField of(NameTerms.Key key) {
    return valueOf(key.name());
  }

  /** The names, in the index, of the fields of which names must have one of many keys. */
  static List<String> ofManyKeys() {
    return Stream.of(MAIN, BARE, BONES, MAIN_BONES).map(NameField::code).toList();
  }

  boolean isKept() {
    return this == NAME;
  }

  boolean isOrder() {
    return this == WEIGHT;
  }

  /** Its name in the index. */
  String code() {
    return code;
  }
}

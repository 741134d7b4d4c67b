package org.variorum.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the sources of a contested question are at odds over. */
public enum Contention {
  /** How something happened: whole accounts differ. */
  COURSE,
  DATE,
  PLACE,
  FIGURE,
  /** Who or what it was. */
  WHO,
  NAME,
  WORDS,
  /** Whether there was any at all. */
  WHETHER;

  /** Its word in addresses, as {@code date}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that word; empty for a word that nobody knows. */
  public static Optional<Contention> coded(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static Contention between(Value one, Value other) {
    return one instanceof Value.OfAbsence || other instanceof Value.OfAbsence ? WHETHER : over(one);
  }

  static Contention over(Value value) {
    if (value instanceof Value.OfDate) {
      return DATE;
    }
    if (value instanceof Value.OfPlace) {
      return PLACE;
    }
    if (value instanceof Value.OfFigure) {
      return FIGURE;
    }
    if (value instanceof Value.OfEntry) {
      return WHO;
    }
    if (value instanceof Value.OfName) {
      return NAME;
    }
    return value instanceof Value.OfText ? WORDS : WHETHER;
  }
}

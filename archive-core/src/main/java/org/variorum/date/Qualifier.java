package org.variorum.date;

/** How sure a date, or one part of it, is. */
enum Qualifier {
  NONE(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  BOTH("%");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  boolean uncertain() {
    return this == UNCERTAIN || this == BOTH;
  }

  boolean approximate() {
    return this == APPROXIMATE || this == BOTH;
  }

  Qualifier and(Qualifier other) {
    if (this == NONE || this == other) {
      return other;
    }
    return other == NONE ? this : BOTH;
  }

  /** Returns the qualifier that the character is, or NONE. */
  static Qualifier of(int character) {
    return switch (character) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> BOTH;
      default -> NONE;
    };
  }
}

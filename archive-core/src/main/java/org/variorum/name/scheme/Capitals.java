package org.variorum.name.scheme;

/** Writes a group of letters with its first as a capital, and what is tied to the first as well. */
final class Capitals {
  private static final char TIE = '͡';

  private Capitals() {}

  static String first(String letters) {
    StringBuilder written = new StringBuilder(letters);
    int at = 0;
    while (at < letters.length() && !Character.isLetter(letters.charAt(at))) {
      at++;
    }
    raise(written, at);
    if (at + 2 < letters.length() && letters.charAt(at + 1) == TIE) {
      raise(written, at + 2);
    }
    return written.toString();
  }

  private static void raise(StringBuilder letters, int at) {
    if (at < letters.length()) {
      letters.setCharAt(at, Character.toUpperCase(letters.charAt(at)));
    }
  }
}

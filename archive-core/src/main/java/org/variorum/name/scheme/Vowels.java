package org.variorum.name.scheme;

/** The vowels of a language. */
record Vowels(String letters) {
  private static final String SILENT = "ьъ’";

  boolean has(char letter) {
    return letters.indexOf(letter) >= 0;
  }

  boolean isConsonant(char letter) {
    return Character.isLetter(letter) && !has(letter) && SILENT.indexOf(letter) < 0;
  }
}

package org.variorum.name.scheme;

/**
 * What may stand on one side of a letter: any of some signs, which are letters, {@code V} for a
 * vowel, {@code C} for a consonant, {@code ^} for the beginning and {@code $} for the end of a
 * word. Without signs it may be anything.
 */
record Side(String signs) {
  static final Side ANYTHING = new Side("");

  boolean admits(char sign, Vowels vowels) {
    return signs.isEmpty()
        || signs.indexOf(sign) >= 0
        || (signs.indexOf('V') >= 0 && vowels.has(sign))
        || (signs.indexOf('C') >= 0 && vowels.isConsonant(sign));
  }
}

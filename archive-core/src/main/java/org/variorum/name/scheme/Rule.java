package org.variorum.name.scheme;

/**
 * What some letters become between others, as {@code е → ye / ^Vйъь _}: е becomes ye at the
 * beginning of a word, after a vowel, й, ъ or ь.
 *
 * @param letters in small
 * @param written in small; empty if they are not written at all
 * @param doubtful whether the rule cannot tell if it is right here
 */
record Rule(String letters, String written, Side before, Side after, boolean doubtful) {

  /** The rule that a letter stays as it is. */
  static Rule keeping(char letter) {
    String same = String.valueOf(letter);
    return new Rule(same, same, Side.ANYTHING, Side.ANYTHING, false);
  }

  boolean fits(Word word, int at, Vowels vowels) {
    return word.small().startsWith(letters, at)
        && before.admits(word.before(at), vowels)
        && after.admits(word.after(at + letters.length()), vowels);
  }

  boolean isBound() {
    return !before.signs().isEmpty() || !after.signs().isEmpty();
  }
}

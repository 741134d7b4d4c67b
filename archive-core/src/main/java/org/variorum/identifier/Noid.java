package org.variorum.identifier;

import java.util.random.RandomGenerator;

/**
 * The form of the archive's identifiers: seven random characters and one that checks them, over the
 * 29 characters of the NOID alphabet (no vowels, so no words; no l). The check character is the sum
 * of each character's ordinal times its position, modulo 29: it finds every single wrong character
 * and every swap of two neighbours.
 */
final class Noid {
  private static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxz";
  private static final int LENGTH = 8;

  private Noid() {}

  static String random(RandomGenerator random) {
    return random("", random);
  }

  /** One that begins in a given way. */
  static String random(String beginning, RandomGenerator random) {
    StringBuilder made = new StringBuilder(LENGTH).append(beginning);
    while (made.length() < LENGTH - 1) {
      made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return made.append(checkCharacter(made)).toString();
  }

  static boolean valid(String text) {
    return text.length() == LENGTH
        && isOfAlphabet(text)
        && checkCharacter(text.subSequence(0, LENGTH - 1)) == text.charAt(LENGTH - 1);
  }

  private static boolean isOfAlphabet(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (ALPHABET.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static char checkCharacter(CharSequence body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += ALPHABET.indexOf(body.charAt(i)) * (i + 1);
    }
    return ALPHABET.charAt(sum % ALPHABET.length());
  }
}

package org.variorum.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Letters of another script that look like those around them: a Latin o typed or misread within a
 * Cyrillic word, and the reverse. A word of one script is left alone.
 */
final class LookAlikes {
  private static final String LATIN = "aecopxykmthbiABEKMHOPCTXYI";
  private static final String CYRILLIC = "аесорхукмтнвіАВЕКМНОРСТХУІ";

  private static final Map<Character, Character> TO_CYRILLIC = pairs(LATIN, CYRILLIC);
  private static final Map<Character, Character> TO_LATIN = pairs(CYRILLIC, LATIN);

  private LookAlikes() {}

  private static Map<Character, Character> pairs(String from, String to) {
    Map<Character, Character> pairs = new HashMap<>();
    for (int i = 0; i < from.length(); i++) {
      pairs.put(from.charAt(i), to.charAt(i));
    }
    return Map.copyOf(pairs);
  }

  /** The word in the script that most of its letters are of. */
  static String repaired(String word) {
    long cyrillic = word.chars().filter(LookAlikes::isCyrillic).count();
    long latin = word.chars().filter(LookAlikes::isLatin).count();
    if (cyrillic == 0 || latin == 0) {
      return word;
    }
    return written(word, isOfCyrillic(word, cyrillic, latin) ? TO_CYRILLIC : TO_LATIN);
  }

  /** What cannot be of the other script at all says which it is; else the greater part. */
  private static boolean isOfCyrillic(String word, long cyrillic, long latin) {
    boolean latinOnly =
        word.chars().anyMatch(c -> isLatin(c) && !TO_CYRILLIC.containsKey((char) c));
    boolean cyrillicOnly =
        word.chars().anyMatch(c -> isCyrillic(c) && !TO_LATIN.containsKey((char) c));
    return latinOnly == cyrillicOnly ? cyrillic >= latin : cyrillicOnly;
  }

  private static String written(String word, Map<Character, Character> letters) {
    StringBuilder repaired = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      repaired.append((char) letters.getOrDefault(word.charAt(i), word.charAt(i)));
    }
    return repaired.toString();
  }

  private static boolean isCyrillic(int letter) {
    return letter >= 0x400 && letter < 0x530;
  }

  private static boolean isLatin(int letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }
}

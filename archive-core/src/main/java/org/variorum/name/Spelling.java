package org.variorum.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from a spelling what never tells two names apart: case, accents, ё and й, the letters
 * before the reform of 1918, apostrophes and soft signs of transliteration, and letters of the
 * other script that look alike.
 */
public final class Spelling {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /**
   * Apostrophes, the marks and modifier letters that stand for soft and hard signs, and the point
   * by which schemes keep letters apart.
   */
  private static final Pattern SIGNS = Pattern.compile("['’‘”`´ʹʺʼʻ′″·\\u00ad]");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OLD_ENDING = Pattern.compile("(?<=[а-я]{3})([ая])го$");

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ł', "l"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('ѣ', "е"),
          Map.entry('ѳ', "ф"),
          Map.entry('ѵ', "и"),
          Map.entry('і', "и"),
          Map.entry('ґ', "г"),
          Map.entry('є', "е"));

  private Spelling() {}

  /** The words of a text as they stand in it, without apostrophes; a hyphen parts words. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher found = WORD.matcher(unsigned(text));
    while (found.find()) {
      words.add(found.group());
    }
    return words;
  }

  /** The text without the signs that stand for no letter. */
  static String unsigned(String text) {
    return SIGNS.matcher(text).replaceAll("");
  }

  /** One word folded. */
  public static String folded(String word) {
    return isPlain(word) ? word.toLowerCase(Locale.ROOT) : foldedLetters(word);
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c < 128);
  }

  private static String foldedLetters(String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFKC);
    String lower = LookAlikes.repaired(composed).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return modern(replaced(bare));
  }

  private static String replaced(String bare) {
    StringBuilder made = new StringBuilder(bare.length() + 2);
    for (int i = 0; i < bare.length(); i++) {
      String instead = LETTERS.get(bare.charAt(i));
      made.append(instead == null ? String.valueOf(bare.charAt(i)) : instead);
    }
    return made.toString();
  }

  /** The final hard sign dropped, -аго and -яго as -ого and -его. */
  private static String modern(String word) {
    String soft =
        word.length() > 1 && word.endsWith("ъ") ? word.substring(0, word.length() - 1) : word;
    return soft.endsWith("го")
        ? OLD_ENDING
            .matcher(soft)
            .replaceFirst(ending -> ending.group(1).equals("а") ? "ого" : "его")
        : soft;
  }

  /**
   * One Russian word in the letters of today, й kept: what the rules of its endings want. Marks of
   * stress are dropped.
   */
  public static String modernised(String word) {
    String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(lower.replace('ё', 'е')).replaceAll("");
    return modern(replaced(bare));
  }

  /** All words of a text folded, in their order, with one space between. */
  public static String line(String text) {
    return String.join(" ", words(text).stream().map(Spelling::folded).toList());
  }

  /** All words of a text folded and sorted: "Vlasov, Andrey" and "Andrey Vlasov" are one. */
  public static String unordered(String text) {
    return String.join(" ", words(text).stream().map(Spelling::folded).sorted().toList());
  }
}

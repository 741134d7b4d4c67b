package org.variorum.name;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The consonants of a name in eight classes, which hardly any tradition of writing it, nor a slip
 * in its vowels, changes: Жуков, Schukow, Joukov and Zsukov have {@code SKV}. They are coarse; what
 * they bring near has to be compared more closely. Plain text, only ever compared for equality.
 *
 * <p>{@code S} is every sibilant, {@code K} every sound of the throat, {@code V} also f, {@code T}
 * also d, {@code P} also b; a vowel counts at the beginning only, as {@code A}.
 */
public final class Bones {
  private static final int MOST_READINGS = 8;
  private static final int SHORTEST_TO_SLIP = 3;
  private static final char VOWEL = '~';

  /** A letter, or a group of letters, and what it may stand for, between bars; ~ is a vowel. */
  private static final Map<String, String> LATIN =
      Map.ofEntries(
          Map.entry("ch", "K|S"),
          Map.entry("ck", "K|SK"),
          Map.entry("cz", "S"),
          Map.entry("cs", "S"),
          Map.entry("ce", "S~"),
          Map.entry("ci", "S~"),
          Map.entry("cy", "S~"),
          Map.entry("c", "K|S"),
          Map.entry("sh", "S"),
          Map.entry("zh", "S"),
          Map.entry("sch", "S"),
          Map.entry("tch", "S"),
          Map.entry("tsch", "S"),
          Map.entry("kh", "K"),
          Map.entry("gh", "K"),
          Map.entry("ph", "V"),
          Map.entry("th", "T"),
          Map.entry("rh", "R"),
          Map.entry("qu", "KV"),
          Map.entry("gy", "K~|T~"),
          Map.entry("x", "KS|S|~"), // none in many languages: there it is a slip
          Map.entry("j", "~|S"),
          Map.entry("b", "P"),
          Map.entry("p", "P"),
          Map.entry("d", "T"),
          Map.entry("t", "T"),
          Map.entry("g", "K"),
          Map.entry("k", "K"),
          Map.entry("q", "K"),
          Map.entry("h", "K"),
          Map.entry("s", "S"),
          Map.entry("z", "S"),
          Map.entry("f", "V"),
          Map.entry("v", "V"),
          Map.entry("w", "V"),
          Map.entry("l", "L"),
          Map.entry("m", "M"),
          Map.entry("n", "N"),
          Map.entry("r", "R"));

  private static final Map<Character, String> CYRILLIC =
      Map.ofEntries(
          Map.entry('б', "P"),
          Map.entry('п', "P"),
          Map.entry('в', "V"),
          Map.entry('ф', "V"),
          Map.entry('г', "K"),
          Map.entry('к', "K"),
          Map.entry('х', "K"),
          Map.entry('д', "T"),
          Map.entry('т', "T"),
          Map.entry('ж', "S"),
          Map.entry('з', "S"),
          Map.entry('с', "S"),
          Map.entry('ц', "S"),
          Map.entry('ч', "S"),
          Map.entry('ш', "S"),
          Map.entry('щ', "S"),
          Map.entry('ћ', "S"),
          Map.entry('џ', "S"),
          Map.entry('л', "L"),
          Map.entry('љ', "L"),
          Map.entry('м', "M"),
          Map.entry('н', "N"),
          Map.entry('њ', "N"),
          Map.entry('р', "R"),
          Map.entry('ъ', ""),
          Map.entry('ь', ""));

  /** Letters that a háček or its like makes one sibilant, whatever they are without. */
  private static final Pattern HISSING = Pattern.compile("[čćç]");

  private static final Pattern FRENCH_SHCH = Pattern.compile("chtch");
  private static final Pattern MUTE_H = Pattern.compile("(?<=[aeiouy])h(?![aeiouy])");

  private Bones() {}

  /** The bones of a word, one for each way in which it can be read. */
  public static Set<String> of(String word) {
    String lower = Scripts.latinOrCyrillic(LookAlikes.repaired(Spelling.unsigned(word)));
    Set<String> bones = new LinkedHashSet<>();
    if (Scripts.isCyrillic(lower)) {
      bones.add(set(cyrillic(Spelling.folded(lower))));
    } else {
      String plain = plain(lower);
      read(plain, bones);
      Matcher mute = MUTE_H.matcher(plain);
      if (mute.find()) {
        read(mute.replaceAll(""), bones);
      }
      if (plain.startsWith("h") && plain.length() > 1 && isVowel(plain.charAt(1))) {
        read(plain.substring(1), bones);
      }
    }
    bones.remove("");
    return bones;
  }

  /** The bones of a word with any one of them left out, where enough are left. */
  public static Set<String> slipped(Set<String> bones) {
    Set<String> slipped = new LinkedHashSet<>();
    for (String whole : bones) {
      for (int i = 0; whole.length() >= SHORTEST_TO_SLIP && i < whole.length(); i++) {
        slipped.add(set(whole.substring(0, i) + whole.substring(i + 1)));
      }
    }
    return slipped;
  }

  private static String plain(String lower) {
    String composed = Normalizer.normalize(lower, Normalizer.Form.NFC);
    return FRENCH_SHCH
        .matcher(Spelling.folded(HISSING.matcher(composed).replaceAll("s")))
        .replaceAll("s");
  }

  private static void read(String word, Set<String> bones) {
    Set<String> readings = Set.of("");
    int at = 0;
    while (at < word.length()) {
      String letters = longest(word, at);
      readings = joined(readings, LATIN.getOrDefault(letters, other(letters)));
      at += letters.length();
    }
    readings.forEach(reading -> bones.add(set(reading)));
  }

  private static String other(String letters) {
    return isVowel(letters.charAt(0)) ? "~" : letters;
  }

  private static boolean isVowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }

  private static Set<String> joined(Set<String> readings, String signs) {
    Set<String> longer = new LinkedHashSet<>();
    for (String sign : signs.split("\\|", -1)) {
      for (String reading : readings) {
        if (longer.size() < MOST_READINGS) {
          longer.add(reading + sign);
        }
      }
    }
    return longer;
  }

  private static String longest(String word, int at) {
    for (int length = Math.min(4, word.length() - at); length > 1; length--) {
      String letters = word.substring(at, at + length);
      if (LATIN.containsKey(letters)) {
        return letters;
      }
    }
    return word.substring(at, at + 1);
  }

  private static String cyrillic(String word) {
    StringBuilder signs = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      signs.append(CYRILLIC.getOrDefault(letter, Character.isDigit(letter) ? "" + letter : "~"));
    }
    return signs.toString();
  }

  /** What is left when the vowels go and what is heard as one counts once. */
  private static String set(String signs) {
    int first = 0;
    while (first < signs.length() && signs.charAt(first) == VOWEL) {
      first++;
    }
    char[] bones = new char[signs.length() + 1];
    int length = 0;
    if (first > 0) {
      bones[length++] = 'A';
    }
    for (int i = first; i < signs.length(); i++) {
      length = add(bones, length, signs.charAt(i));
    }
    return withoutVowels(bones, length);
  }

  /** A sign after those that there are: not one that is heard already, and of ts only the s. */
  private static int add(char[] bones, int length, char sign) {
    int end = length;
    if (sign == 'S' && end > 0 && bones[end - 1] == 'T') {
      end--;
    }
    if (end > 0 && sign >= 'A' && sign <= 'Z' && bones[end - 1] == sign) {
      return end;
    }
    bones[end] = sign;
    return end + 1;
  }

  private static String withoutVowels(char[] bones, int length) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (bones[i] != VOWEL) {
        bones[kept++] = bones[i];
      }
    }
    return new String(bones, 0, kept);
  }
}

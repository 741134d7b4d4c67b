package org.variorum.name;

import java.util.Map;
import java.util.Set;

/**
 * Says how a Cyrillic word sounds, in the signs of {@link Sound}. Г also stands for the h of other
 * languages (Гиммлер, Григорій), so a word that has it sounds two ways.
 */
final class CyrillicReading {
  private static final Map<Character, String> SIGNS =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ж', "S"),
          Map.entry('з', "s"),
          Map.entry('и', "i"),
          Map.entry('ј', "i"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('љ', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('њ', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('ћ', "C"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "h"),
          Map.entry('ц', "c"),
          Map.entry('ч', "C"),
          Map.entry('џ', "dS"),
          Map.entry('ш', "S"),
          Map.entry('щ', "SC"),
          Map.entry('ъ', ""),
          Map.entry('ы', "i"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "iu"),
          Map.entry('я', "ia"));

  private CyrillicReading() {}

  static Set<String> sounds(String folded) {
    StringBuilder sound = new StringBuilder(folded.length() + 4);
    String word = folded.replace("ьо", "ио");
    for (int i = 0; i < word.length(); i++) {
      String sign = SIGNS.get(word.charAt(i));
      sound.append(sign == null ? String.valueOf(word.charAt(i)) : sign);
    }
    String plain = sound.toString();
    return plain.indexOf('g') < 0 ? Set.of(plain) : Set.of(plain, plain.replace('g', 'h'));
  }
}

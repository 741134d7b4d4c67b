package org.variorum.crosswalk.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * In which language a row is, where no column says it: by its letters, by its small words, else by
 * the headings of the table.
 */
final class RowLanguage {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Map<String, Set<String>> SMALL_WORDS =
      Map.of(
          "en", Set.of("the", "of", "and", "to", "from", "with", "for", "on", "by", "letters"),
          "de", Set.of("der", "die", "das", "und", "von", "zu", "über", "für", "mit", "des", "zum"),
          "fr", Set.of("le", "la", "les", "des", "et", "du", "pour", "sur", "avec", "aux"));
  private static final Map<String, Set<String>> HEADINGS =
      Map.of(
          "de", Set.of("titel", "signatur", "laufzeit", "inhalt", "datum", "umfang", "bezeichnung"),
          "fr", Set.of("titre", "cote", "contenu", "intitulé", "niveau", "étendue", "langue"));

  private final String usual;

  RowLanguage(List<String> heading) {
    usual = mostly(heading, HEADINGS, "en");
  }

  String of(Row row) {
    return isCyrillic(row) ? "ru" : mostly(row.cells(), SMALL_WORDS, usual);
  }

  private static boolean isCyrillic(Row row) {
    long all = 0;
    long cyrillic = 0;
    for (String cell : row.cells()) {
      all += cell.codePoints().filter(Character::isLetter).count();
      cyrillic +=
          cell.codePoints()
              .filter(one -> Character.UnicodeScript.of(one) == Character.UnicodeScript.CYRILLIC)
              .count();
    }
    return cyrillic * 2 > all;
  }

  private static String mostly(
      List<String> texts, Map<String, Set<String>> words, String otherwise) {
    String best = otherwise;
    long most = count(texts, words.getOrDefault(otherwise, Set.of()));
    for (Map.Entry<String, Set<String>> language : words.entrySet()) {
      long count = count(texts, language.getValue());
      if (count > most) {
        most = count;
        best = language.getKey();
      }
    }
    return best;
  }

  private static long count(List<String> texts, Set<String> words) {
    return texts.stream()
        .flatMap(text -> NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)))
        .filter(words::contains)
        .count();
  }
}

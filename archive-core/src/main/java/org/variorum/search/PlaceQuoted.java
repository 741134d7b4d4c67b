package org.variorum.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.variorum.name.NameKeys;
import org.variorum.name.PlaceNames;
import org.variorum.name.Spelling;

/**
 * A place among the words that were typed, called in quotation marks by one of its names: only that
 * name is searched then, and others may be offered.
 *
 * @param unquoted all that was typed, without the marks around the place
 * @param names all that the place is known to be called
 * @param sounds of the name that was quoted: written as another script does, it is the same name
 */
public record PlaceQuoted(String unquoted, Set<String> names, Set<String> sounds) {

  private static final int MOST_OTHERS = 3;

  /** Whether this is another of its names. */
  public boolean isAlsoCalled(String name) {
    return names.stream().anyMatch(one -> Spelling.folded(one).equals(Spelling.folded(name)))
        && Collections.disjoint(sounds, NameKeys.sought(name));
  }

  /** Some of its other names in the script of a language, none that sounds as another does. */
  public List<String> others(String language) {
    Set<String> heard = new HashSet<>(sounds);
    List<String> others = new ArrayList<>();
    for (String name : names) {
      Set<String> keys = NameKeys.sought(name);
      if (isCyrillic(name) == language.equals("ru") && Collections.disjoint(heard, keys)) {
        others.add(name);
      }
      heard.addAll(isCyrillic(name) == language.equals("ru") ? keys : Set.of());
    }
    return others.subList(0, Math.min(MOST_OTHERS, others.size()));
  }

  private static boolean isCyrillic(String name) {
    return name.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.CYRILLIC);
  }

  /** Empty if there is none. */
  public static Optional<PlaceQuoted> in(String typed) {
    String fitting = Wanted.fitting(typed);
    for (MatchResult quotation : Wanted.quotations(fitting)) {
      String phrase = quotation.group(1);
      Set<String> names =
          telling(phrase).stream()
              .flatMap(word -> PlaceNames.beside(word).stream())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (!names.isEmpty()) {
        return Optional.of(
            new PlaceQuoted(
                without(fitting, quotation),
                names,
                telling(phrase).stream()
                    .flatMap(word -> NameKeys.sought(word).stream())
                    .collect(Collectors.toSet())));
      }
    }
    return Optional.empty();
  }

  /** The one word that names the place; none of a phrase that says more. */
  private static List<String> telling(String phrase) {
    List<String> words =
        Spelling.words(phrase).stream()
            .map(Spelling::folded)
            .filter(word -> !Wanted.isSaint(word))
            .toList();
    return words.size() == 1 ? words : List.of();
  }

  private static String without(String typed, MatchResult quotation) {
    return (typed.substring(0, quotation.start())
            + " "
            + quotation.group(1)
            + " "
            + typed.substring(quotation.end()))
        .strip()
        .replaceAll("\\s+", " ");
  }
}

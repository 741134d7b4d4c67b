package org.variorum.search;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.name.NameKeys;
import org.variorum.name.PlaceNames;
import org.variorum.name.Spelling;

/**
 * A place among the words that were typed, called in quotation marks by one of its names: only that
 * name is searched then, and others may be offered.
 *
 * @param unquoted all that was typed, without the marks around the place
 * @param names all that the place is known to be called, folded
 * @param sounds of the name that was quoted: written as another script does, it is the same name
 */
public record PlaceQuoted(String unquoted, Set<String> names, Set<String> sounds) {

  /** Whether this is another of its names. */
  public boolean isAlsoCalled(String name) {
    return names.contains(Spelling.folded(name))
        && Collections.disjoint(sounds, NameKeys.sought(name));
  }

  /** Empty if there is none. */
  public static Optional<PlaceQuoted> in(String typed) {
    Wanted wanted = Wanted.of(typed);
    for (String phrase : wanted.phrases()) {
      Set<String> names =
          telling(phrase).stream()
              .flatMap(word -> PlaceNames.beside(word).stream())
              .map(Spelling::folded)
              .collect(Collectors.toSet());
      if (!names.isEmpty()) {
        return Optional.of(
            new PlaceQuoted(
                without(wanted.typed(), phrase),
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

  private static String without(String typed, String phrase) {
    int place = typed.indexOf(phrase);
    return (typed.substring(0, place - 1)
            + " "
            + phrase
            + " "
            + typed.substring(place + phrase.length() + 1))
        .strip()
        .replaceAll("\\s+", " ");
  }
}

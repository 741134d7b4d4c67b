package org.variorum.task;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.name.NameForm;
import org.variorum.name.NameKeys;
import org.variorum.name.NameUse;
import org.variorum.name.Spelling;

/**
 * Whole names as they sound, in any order of their words: entries that share one may be the same.
 * Of a short name every reading counts, of a long one the first: so many words do not meet by
 * chance.
 */
final class LikeNames {
  private static final Set<EntryKind> NAMED =
      EnumSet.of(
          EntryKind.PERSON,
          EntryKind.CORPORATE_BODY,
          EntryKind.FAMILY,
          EntryKind.INSTITUTION,
          EntryKind.PLACE,
          EntryKind.TOPIC,
          EntryKind.SOURCE);

  private static final int SHORT = 3;
  private static final int MOST = 12;
  private static final int LONGEST = 120;

  /** A shorter sound is that of many names. */
  private static final int TELLING = 5;

  private LikeNames() {}

  /** The keys of an entry's heading and of the forms that stand for it. */
  static Set<String> of(Entry entry) {
    Set<String> keys = new LinkedHashSet<>();
    if (NAMED.contains(entry.kind())) {
      Stream.concat(
              entry.heading().byLanguage().values().stream(),
              entry.names().stream()
                  .filter(name -> name.use() == NameUse.AUTHORIZED)
                  .map(NameForm::text))
          .distinct()
          .map(Spelling::words)
          .filter(words -> words.size() > (entry.kind() == EntryKind.PERSON ? 1 : 0))
          .forEach(words -> keys.addAll(of(words)));
    }
    return keys;
  }

  private static Set<String> of(List<String> words) {
    List<List<String>> readings = List.of(List.of());
    for (String word : words) {
      List<String> sounds = List.copyOf(NameKeys.of(word));
      if (!sounds.isEmpty()) {
        readings = with(readings, words.size() > SHORT ? sounds.subList(0, 1) : sounds);
      }
    }
    Set<String> keys = new LinkedHashSet<>();
    readings.stream()
        .map(LikeNames::joined)
        .filter(key -> key.length() >= TELLING)
        .forEach(keys::add);
    return keys;
  }

  private static List<List<String>> with(List<List<String>> readings, List<String> sounds) {
    return readings.stream()
        .flatMap(
            reading ->
                sounds.stream()
                    .map(
                        sound -> {
                          List<String> longer = new ArrayList<>(reading);
                          longer.add(sound);
                          return longer;
                        }))
        .limit(MOST)
        .map(List::copyOf)
        .toList();
  }

  private static String joined(List<String> sounds) {
    String key = String.join(" ", sounds.stream().sorted().toList());
    return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
  }
}

package org.variorum.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The sounds of a whole name: one of each word, in no order. */
final class WholeSounds {
  private static final int MOST_WORDS = 5;
  private static final int MOST_SOUNDS = 24;

  private WholeSounds() {}

  static Set<String> of(List<? extends Collection<String>> words) {
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Set.of();
    }
    List<List<String>> names = List.of(List.of());
    for (Collection<String> word : words) {
      names = joined(names, word);
    }
    Set<String> whole = new LinkedHashSet<>();
    names.forEach(name -> whole.add(String.join(" ", name.stream().sorted().toList())));
    return whole;
  }

  private static List<List<String>> joined(List<List<String>> names, Collection<String> word) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> name : names) {
      for (String sound : word) {
        List<String> more = new ArrayList<>(name);
        more.add(sound);
        longer.add(more);
      }
    }
    return longer.subList(0, Math.min(longer.size(), MOST_SOUNDS));
  }
}

package org.variorum.crosswalk.skos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands above what in a thesaurus, whether it is said from below or from above. A concept
 * stands below one other; where a file leads round in a circle, the concept of it whose address
 * comes first stands below none.
 */
final class Hierarchy {
  private final Map<String, List<String>> fromBelow = new HashMap<>();
  private final Map<String, List<String>> fromAbove = new HashMap<>();
  private final Map<String, String> chosen = new HashMap<>();
  private final Set<String> circled = new HashSet<>();

  void add(Concept concept) {
    concept.at("broader").forEach(one -> put(fromBelow, concept.uri(), one.words()));
    concept.at("narrower").forEach(one -> put(fromAbove, one.words(), concept.uri()));
  }

  private static void put(Map<String, List<String>> all, String below, String above) {
    all.computeIfAbsent(below, uri -> new ArrayList<>(1)).add(above);
  }

  /** Chooses for each concept of the file what it stands below, when all are added. */
  void settle(Set<String> known) {
    for (String uri : known) {
      above(uri).stream()
          .filter(one -> known.contains(one) && !one.equals(uri))
          .findFirst()
          .ifPresent(one -> chosen.put(uri, one));
    }
    Set<String> done = new HashSet<>();
    for (String uri : known) {
      Set<String> way = new LinkedHashSet<>();
      String at = uri;
      while (at != null && !done.contains(at) && way.add(at)) {
        at = chosen.get(at);
      }
      if (at != null && !done.contains(at)) {
        circled.add(first(way, at));
      }
      done.addAll(way);
    }
  }

  /** The first by its address of those on the way from where it closes. */
  private static String first(Set<String> way, String closes) {
    return way.stream()
        .dropWhile(one -> !one.equals(closes))
        .min(Comparator.naturalOrder())
        .orElse(closes);
  }

  /** All that is said to stand above a concept: first what itself says. */
  Set<String> above(String uri) {
    Set<String> above = new LinkedHashSet<>(fromBelow.getOrDefault(uri, List.of()));
    above.addAll(fromAbove.getOrDefault(uri, List.of()));
    return above;
  }

  /** What a concept stands below; null if it stands below nothing. */
  @Nullable String broader(String uri) {
    return circled.contains(uri) ? null : chosen.get(uri);
  }

  /** Whether this would close a circle. */
  boolean closes(String below, String above) {
    return below.equals(above) || (circled.contains(below) && above.equals(chosen.get(below)));
  }
}

package org.variorum.harvest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of which each is part of the next, and the last of the first: no top is above them. */
final class Circles {
  private Circles() {}

  /**
   * All that there are among some units.
   *
   * @param above what each is part of
   */
  static List<Set<String>> in(Map<String, String> above) {
    List<Set<String>> circles = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (String start : above.keySet()) {
      List<String> way = new ArrayList<>();
      Set<String> met = new HashSet<>();
      @Nullable String at = start;
      while (at != null && !done.contains(at) && met.add(at)) {
        way.add(at);
        at = above.get(at);
      }
      if (at != null && met.contains(at)) {
        circles.add(new LinkedHashSet<>(way.subList(way.indexOf(at), way.size())));
      }
      done.addAll(met);
    }
    return circles;
  }
}

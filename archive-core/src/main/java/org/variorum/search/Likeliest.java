package org.variorum.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.resolver.Fit;

/** The likeliest names of those that were looked at so far. For one thread. */
final class Likeliest {
  private final int most;
  private final Map<EntryId, NameFound> found = new HashMap<>();
  private final PriorityQueue<NameFound> unlikeliestFirst =
      new PriorityQueue<>(NameFound.ORDER.reversed());

  /**
   * @param most how many are wanted
   */
  Likeliest(int most) {
    this.most = most;
  }

  /** Takes a name in, unless its entry has been found before. */
  void add(NameFound name) {
    if (found.putIfAbsent(name.id(), name) == null) {
      unlikeliestFirst.add(name);
      if (unlikeliestFirst.size() > most) {
        unlikeliestFirst.poll();
      }
    }
  }

  /** What fits worse than this is not among them any more; null as long as there is room. */
  @Nullable Fit limit() {
    NameFound last = unlikeliestFirst.size() < most ? null : unlikeliestFirst.peek();
    return last == null ? null : last.fit();
  }

  int size() {
    return unlikeliestFirst.size();
  }

  /** The likeliest first. */
  List<NameFound> inOrder() {
    return unlikeliestFirst.stream().sorted(NameFound.ORDER).toList();
  }
}

package org.variorum.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.variorum.identifier.EntryId;

/** Refuses, with each record that is refused, those that refer to it, however far off. */
final class Closure {

  private Closure() {}

  /**
   * Marks them.
   *
   * @param report is told of each record that falls, and of the one that it falls with
   */
  static void refuse(
      Collection<IncomingRecord> records, BiConsumer<IncomingRecord, IncomingRecord> report) {
    Map<EntryId, List<IncomingRecord>> referrers = new HashMap<>();
    Deque<IncomingRecord> fallen = new ArrayDeque<>();
    for (IncomingRecord record : records) {
      record
          .targets()
          .forEach(to -> referrers.computeIfAbsent(to, none -> new ArrayList<>()).add(record));
      if (record.isRefused() && record.isAwaited()) {
        fallen.add(record);
      }
    }
    while (!fallen.isEmpty()) {
      IncomingRecord cause = fallen.remove();
      for (IncomingRecord record : referrers.getOrDefault(cause.id(), List.of())) {
        if (!record.isRefused()) {
          record.refuse();
          report.accept(record, cause);
          if (record.isAwaited()) {
            fallen.add(record);
          }
        }
      }
    }
  }
}

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

/**
 * Refuses, with each record that is refused, those that refer to it and cannot do without, however
 * far off.
 */
final class Closure {
  private final Map<EntryId, List<IncomingRecord>> referrers = new HashMap<>();
  private final BiConsumer<IncomingRecord, IncomingRecord> report;

  /**
   * Of some records, what they refer to being known.
   *
   * @param report is told of each record that falls, and of the one that it falls with; and of each
   *     that was written before, which stays
   */
  Closure(Collection<IncomingRecord> records, BiConsumer<IncomingRecord, IncomingRecord> report) {
    this.report = report;
    for (IncomingRecord record : records) {
      record
          .targets()
          .forEach(to -> referrers.computeIfAbsent(to, none -> new ArrayList<>()).add(record));
    }
  }

  /** Marks what falls with those of them that are refused. */
  void refuseWith(Collection<IncomingRecord> records) {
    Deque<IncomingRecord> fallen = new ArrayDeque<>();
    records.stream().filter(IncomingRecord::isRefused).forEach(fallen::add);
    while (!fallen.isEmpty()) {
      IncomingRecord cause = fallen.remove();
      for (IncomingRecord record : referrers.getOrDefault(cause.id(), List.of())) {
        if (!needs(record, cause)) {
          continue;
        }
        if (record.isWritten()) {
          report.accept(record, cause);
        } else if (!record.isRefused() && !record.dispensable().contains(cause.id())) {
          record.refuse();
          report.accept(record, cause);
          fallen.add(record);
        }
      }
    }
  }

  /** What the archive has already, only those need that are about it and come with it. */
  private static boolean needs(IncomingRecord record, IncomingRecord cause) {
    return cause.isAwaited() || (record.isFollower() && record.maker() == cause);
  }
}

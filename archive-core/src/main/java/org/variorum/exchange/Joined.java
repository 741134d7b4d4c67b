package org.variorum.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.curation.JoinedRecord;
import org.variorum.entry.Entry;
import org.variorum.joining.Brought.Cited;

/**
 * Records put together with an entry, mostly one.
 *
 * @param kept the entry as it is
 * @param entry the entry as it would be
 * @param dated the file that its dates of existence come from; absent if they are as they were
 */
record Joined(Entry kept, Entry entry, List<JoinedRecord> records, @Nullable Cited dated) {
  Joined {
    records = List.copyOf(records);
  }

  /** The same with a further record. */
  Joined with(Entry more, JoinedRecord record, @Nullable Cited dated) {
    return new Joined(
        kept, more, Stream.concat(records.stream(), Stream.of(record)).toList(), dated);
  }

  /** The first of them, which is the entry's own if that is among them. */
  JoinedRecord first() {
    return records.get(0);
  }

  List<JoinedRecord> others() {
    return records.subList(1, records.size());
  }
}

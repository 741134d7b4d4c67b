package org.variorum.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.curation.JoinedRecord;
import org.variorum.entry.Entry;

/**
 * Records put together with an entry, mostly one.
 *
 * @param kept the entry as it is
 * @param entry the entry as it would be
 */
record Joined(Entry kept, Entry entry, List<JoinedRecord> records) {
  Joined {
    records = List.copyOf(records);
  }

  /** The same with a further record. */
  Joined with(Entry more, JoinedRecord record) {
    return new Joined(kept, more, Stream.concat(records.stream(), Stream.of(record)).toList());
  }

  /** The first of them, which is the entry's own if that is among them. */
  JoinedRecord first() {
    return records.get(0);
  }

  List<JoinedRecord> others() {
    return records.subList(1, records.size());
  }
}

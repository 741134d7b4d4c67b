package org.variorum.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.util.BytesRef;

/**
 * The numbers that the values of a field have in a whole index, and those of the values that were
 * read last: the same dozen is shown again and again, and each is unpacked with its neighbours.
 * Safe for use by many threads.
 */
record NumberedValues(OrdinalMap numbers, Map<Long, String> read) {
  private static final int MOST_READ = 2000;

  /** Reads a value from the segment in which it is first. */
  interface Reading {
    BytesRef value(int segment, long number) throws IOException;
  }

  static NumberedValues of(OrdinalMap numbers) {
    return new NumberedValues(numbers, new ConcurrentHashMap<>());
  }

  /** The value of a number. */
  String value(long number, Reading reading) throws IOException {
    String known = read.get(number);
    if (known != null) {
      return known;
    }
    String value =
        reading
            .value(numbers.getFirstSegmentNumber(number), numbers.getFirstSegmentOrd(number))
            .utf8ToString();
    if (read.size() < MOST_READ) {
      read.put(number, value);
    }
    return value;
  }
}

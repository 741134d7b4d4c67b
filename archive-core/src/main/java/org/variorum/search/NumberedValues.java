package org.variorum.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers that the values of a field have in a whole index, and those of the values that were
 * read last: the same dozen is shown again and again, and each is unpacked with its neighbours.
 * Safe for use by many threads.
 */
record NumberedValues(Numbering numbers, Map<Long, String> read) {
  private static final int MOST_READ = 2000;

  static NumberedValues of(Numbering numbers) {
    return new NumberedValues(numbers, new ConcurrentHashMap<>());
  }

  /** The value of a number. */
  String value(long number, Numbering.Reading reading) throws IOException {
    String known = read.get(number);
    if (known != null) {
      return known;
    }
    String value = numbers.value(number, reading).utf8ToString();
    if (read.size() < MOST_READ) {
      read.put(number, value);
    }
    return value;
  }
}

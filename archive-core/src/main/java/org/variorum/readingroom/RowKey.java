package org.variorum.readingroom;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of an occurrence in the order of time: its first day, then the number of its row. */
record RowKey(long day, long row) implements Comparable<RowKey> {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,9})\\.([0-9]{1,15})");

  static Optional<RowKey> of(String text) {
    Matcher read = FORM.matcher(text);
    return read.matches()
        ? Optional.of(new RowKey(Long.parseLong(read.group(1)), Long.parseLong(read.group(2))))
        : Optional.empty();
  }

  @Override
  public int compareTo(RowKey other) {
    return day == other.day ? Long.compare(row, other.row) : Long.compare(day, other.day);
  }

  @Override
  public String toString() {
    return day + "." + row;
  }
}

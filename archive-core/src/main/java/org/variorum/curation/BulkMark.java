package org.variorum.curation;

import java.util.function.LongSupplier;

/**
 * How far a change of many has come.
 *
 * @param number the last line that was gone through
 */
record BulkMark(int number, long done, long total) {

  static BulkMark of(String checkpoint, LongSupplier counting) {
    String[] parts = checkpoint.split(" ", -1);
    return parts.length < 3
        ? new BulkMark(0, 0, counting.getAsLong())
        : new BulkMark(
            Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }

  /** So many more are done, the last of them of that number. */
  BulkMark after(int last, int many) {
    return new BulkMark(last, done + many, total);
  }

  @Override
  public String toString() {
    return number + " " + done + " " + total;
  }
}

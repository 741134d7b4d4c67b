package org.variorum.curation;

import java.util.List;
import java.util.function.LongSupplier;
import org.variorum.bulk.BulkLine;

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

  BulkMark after(List<BulkLine> lines) {
    return new BulkMark(lines.get(lines.size() - 1).number(), done + lines.size(), total);
  }

  @Override
  public String toString() {
    return number + " " + done + " " + total;
  }
}

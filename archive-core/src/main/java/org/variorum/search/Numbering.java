package org.variorum.search;

import java.io.IOException;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;

/** The numbers that the values of a field have in a whole index, in the order of the values. */
interface Numbering {
  /** How many values there are. */
  long count();

  /** From the numbers that values have within a part of the index to those in all of it. */
  LongValues of(int part);

  /** The value of a number. */
  BytesRef value(long number, Reading reading) throws IOException;

  /** Reads a value from a part of the index. */
  interface Reading {
    BytesRef value(int part, long number) throws IOException;
  }

  /** As Lucene numbers them: all values of all parts are gone through. */
  static Numbering byLucene(OrdinalMap numbers) {
    return new Numbering() {
      @Override
      public long count() {
        return numbers.getValueCount();
      }

      @Override
      public LongValues of(int part) {
        return numbers.getGlobalOrds(part);
      }

      @Override
      public BytesRef value(long number, Reading reading) throws IOException {
        return reading.value(
            numbers.getFirstSegmentNumber(number), numbers.getFirstSegmentOrd(number));
      }
    };
  }
}

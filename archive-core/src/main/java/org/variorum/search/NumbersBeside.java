package org.variorum.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;

/**
 * Numbers of an index that is one large part with small ones beside it: those of the large part,
 * with the few that only small ones have put in between. So a change among a million entries is
 * numbered as fast as one among a few.
 */
final class NumbersBeside implements Numbering {
  private final int largest;
  private final long count;

  /** Before which values of the largest part those stand that it has not, in their order. */
  private final int[] before;

  private final BytesRef[] strangers;
  private final Map<Integer, LongValues> ofSmall = new HashMap<>();

  /**
   * @param largest which part is the largest
   * @param values how many it has
   * @param small the values of the others, by the number of the part
   */
  NumbersBeside(int largest, long values, Map<Integer, MetValues> small) {
    this.largest = largest;
    TreeMap<BytesRef, Integer> standing = new TreeMap<>();
    small.values().forEach(met -> stand(met, standing));
    this.before = standing.values().stream().mapToInt(Integer::intValue).toArray();
    this.strangers = standing.keySet().toArray(BytesRef[]::new);
    this.count = values + strangers.length;
    small.forEach((part, met) -> ofSmall.put(part, numbers(met)));
  }

  private static void stand(MetValues met, Map<BytesRef, Integer> standing) {
    int next = 0;
    for (int number = 0; number < met.count(); number++) {
      if (met.place(number) < 0) {
        standing.put(met.strangers().get(next++), -1 - met.place(number));
      }
    }
  }

  private LongValues numbers(MetValues met) {
    List<BytesRef> own = met.strangers();
    int[] numbers = new int[met.count()];
    int next = 0;
    for (int i = 0; i < numbers.length; i++) {
      int place = met.place(i);
      numbers[i] = place < 0 ? stranger(own.get(next++)) : number(place);
    }
    return new LongValues() {
      @Override
      public long get(long number) {
        return numbers[(int) number];
      }
    };
  }

  private int stranger(BytesRef value) {
    int place = Arrays.binarySearch(strangers, value);
    return before[place] + place;
  }

  /** The number of a value of the largest part: as many more as stand before it. */
  private int number(int place) {
    return place + strangersBefore(place + 1);
  }

  /** How many strangers stand before the first values of the largest part. */
  private int strangersBefore(int values) {
    int from = 0;
    int to = before.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (before[middle] < values) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public LongValues of(int part) {
    if (part != largest) {
      return ofSmall.getOrDefault(part, LongValues.ZEROES);
    }
    return strangers.length == 0
        ? LongValues.IDENTITY
        : new LongValues() {
          @Override
          public long get(long place) {
            return number((int) place);
          }
        };
  }

  @Override
  public BytesRef value(long number, Reading reading) throws IOException {
    int from = 0;
    int to = strangers.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      long there = (long) before[middle] + middle;
      if (there == number) {
        return strangers[middle];
      }
      if (there < number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return reading.value(largest, number - from);
  }
}

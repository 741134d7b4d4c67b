package org.variorum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** The values of a small part of an index as they meet those of the largest. */
final class MetValues {
  private final int[] places;
  private final List<BytesRef> strangers;

  private MetValues(int[] places, List<BytesRef> strangers) {
    this.places = places;
    this.strangers = strangers;
  }

  static MetValues of(SortedSetDocValues part, SortedSetDocValues largest) throws IOException {
    int[] places = new int[Math.toIntExact(part.getValueCount())];
    List<BytesRef> strangers = new ArrayList<>();
    for (int number = 0; number < places.length; number++) {
      BytesRef value = part.lookupOrd(number);
      places[number] = Math.toIntExact(largest.lookupTerm(value));
      if (places[number] < 0) {
        strangers.add(BytesRef.deepCopyOf(value));
      }
    }
    return new MetValues(places, strangers);
  }

  /** How many there are. */
  int count() {
    return places.length;
  }

  /**
   * Where one is among those of the largest part; where it would stand, negative and less one, if
   * it is not.
   */
  int place(int number) {
    return places[number];
  }

  /** Those that are not, in their order. */
  List<BytesRef> strangers() {
    return strangers;
  }
}

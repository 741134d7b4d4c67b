package org.variorum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.LongValues;

/** How often the values of one field are in documents. For one thread. */
final class Tally {
  /** Reckoning the numbers of so many values takes as long as reading one of them. */
  private static final int TO_RECKON = 20;

  /** Looking through the numbers of so many values takes as long as reading one of them. */
  private static final int TO_LOOK_THROUGH = 1000;

  private static final int LOW = 32;
  private static final long LOWEST = 0xffff_ffffL;

  private static final Comparator<Map.Entry<BytesRef, Integer>> MOST_FIRST =
      Map.Entry.<BytesRef, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final IndexReader reader;
  private final String field;
  private final KeptOrdinals ordinals;
  private final Map<Integer, SortedSetDocValues> segments = new HashMap<>();

  Tally(IndexReader reader, String field, KeptOrdinals ordinals) {
    this.reader = reader;
    this.field = field;
    this.ordinals = ordinals;
  }

  /** The values that occur most, at most so many; of equals the first in order. */
  Map<String, Long> of(List<MatchingDocs> found, int most) throws IOException {
    long documents = found.stream().mapToLong(some -> some.totalHits).sum();
    if (documents == 0 || most <= 0) {
      return Map.of();
    }
    NumberedValues known = ordinals.known(reader, field);
    if (known == null) {
      List<SortedSetDocValues> all = all();
      long values = all.stream().mapToLong(SortedSetDocValues::getValueCount).sum();
      if (documents * TO_RECKON < values) {
        return byValues(found, most);
      }
      known = ordinals.of(reader, field, all);
    }
    return documents * TO_LOOK_THROUGH < known.numbers().count()
        ? byValues(found, most)
        : byNumbers(found, most, known);
  }

  private List<SortedSetDocValues> all() throws IOException {
    List<SortedSetDocValues> all = new ArrayList<>();
    for (int segment = 0; segment < reader.leaves().size(); segment++) {
      all.add(values(segment));
    }
    return all;
  }

  private SortedSetDocValues values(int segment) throws IOException {
    SortedSetDocValues values = segments.get(segment);
    if (values == null) {
      values = DocValues.getSortedSet(reader.leaves().get(segment).reader(), field);
      segments.put(segment, values);
    }
    return values;
  }

  /** Reads each value that occurs: nothing is reckoned of those that do not. */
  private Map<String, Long> byValues(List<MatchingDocs> found, int most) throws IOException {
    Map<BytesRef, Integer> counts = new HashMap<>();
    for (MatchingDocs some : found) {
      SortedSetDocValues values = values(some.context.ord);
      int[] numbers = numbers(some, values);
      int from = 0;
      while (from < numbers.length) {
        int to = from + 1;
        while (to < numbers.length && numbers[to] == numbers[from]) {
          to++;
        }
        counts.merge(BytesRef.deepCopyOf(values.lookupOrd(numbers[from])), to - from, Integer::sum);
        from = to;
      }
    }
    Map<String, Long> top = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(MOST_FIRST)
        .limit(most)
        .forEach(count -> top.put(count.getKey().utf8ToString(), (long) count.getValue()));
    return top;
  }

  /** The numbers, within a segment, of all values of documents, in order. */
  private static int[] numbers(MatchingDocs some, SortedSetDocValues values) throws IOException {
    int[] numbers = new int[some.totalHits];
    int size = 0;
    DocIdSetIterator documents = some.bits.iterator();
    while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int of = values.advanceExact(documents.docID()) ? values.docValueCount() : 0;
      if (size + of > numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * (size + of));
      }
      for (int i = 0; i < of; i++) {
        numbers[size++] = (int) values.nextOrd();
      }
    }
    int[] sorted = Arrays.copyOf(numbers, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /**
   * Counts by the numbers that values have in the whole index, and reads only the first of them.
   */
  private Map<String, Long> byNumbers(List<MatchingDocs> found, int most, NumberedValues all)
      throws IOException {
    Numbering numbers = all.numbers();
    int[] counts = new int[Math.toIntExact(numbers.count())];
    for (MatchingDocs some : found) {
      count(some, numbers.of(some.context.ord), counts);
    }
    LongHeap top = new LongHeap(Math.max(1, Math.min(most, counts.length)));
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        top.insertWithOverflow(((long) counts[number] << LOW) | (LOWEST - number));
      }
    }
    return read(top, all);
  }

  /** Where many are found, they are counted by the numbers of their segment first. */
  private void count(MatchingDocs some, LongValues numbers, int[] counts) throws IOException {
    SortedSetDocValues values = values(some.context.ord);
    int inSegment = Math.toIntExact(values.getValueCount());
    if (some.totalHits < inSegment) {
      count(some, values, numbers, counts);
      return;
    }
    int[] own = new int[inSegment];
    count(some, values, LongValues.IDENTITY, own);
    for (int number = 0; number < inSegment; number++) {
      if (own[number] > 0) {
        counts[(int) numbers.get(number)] += own[number];
      }
    }
  }

  private static void count(
      MatchingDocs some, SortedSetDocValues values, LongValues numbers, int[] counts)
      throws IOException {
    DocIdSetIterator documents = some.bits.iterator();
    while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (values.advanceExact(documents.docID())) {
        for (int left = values.docValueCount(); left > 0; left--) {
          counts[(int) numbers.get(values.nextOrd())]++;
        }
      }
    }
  }

  private Map<String, Long> read(LongHeap top, NumberedValues all) throws IOException {
    long[] first = new long[top.size()];
    for (int place = first.length - 1; place >= 0; place--) {
      first[place] = top.pop();
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    for (long one : first) {
      counts.put(
          all.value(LOWEST - (one & LOWEST), (segment, in) -> values(segment).lookupOrd(in)),
          one >>> LOW);
    }
    return counts;
  }
}

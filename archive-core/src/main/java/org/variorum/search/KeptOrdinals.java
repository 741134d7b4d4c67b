package org.variorum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that values of fields have in a whole index, for as long as it is read as it stands.
 * Each change makes another index of it, but of the same large part, and of small ones most of
 * which are the same as well: only what is new is numbered then. Safe for use by many threads.
 */
final class KeptOrdinals {
  /** With more values beside the largest part, each of which is kept, all are numbered anew. */
  private static final long MOST_BESIDE = 20_000;

  /** Nor is it worth it where as large a share lies beside it. */
  private static final long SHARE = 4;

  private final WhileRead<String, NumberedValues> kept = new WhileRead<>();

  /** How the values of a small part meet those of the largest. */
  private final WhileRead<Meeting, MetValues> met = new WhileRead<>();

  private final LongAdder numbered = new LongAdder();

  private record Meeting(CacheKey largest, String field) {}

  /** The numbers of the values of a field if they are at hand; else null. */
  @Nullable NumberedValues known(IndexReader reader, String field) {
    return kept.known(reader.getReaderCacheHelper(), field);
  }

  /**
   * The same, reckoned if they are not.
   *
   * @param parts the values in each part of the index
   */
  NumberedValues of(IndexReader reader, String field, List<SortedSetDocValues> parts) {
    return kept.of(reader.getReaderCacheHelper(), field, () -> reckoned(reader, field, parts));
  }

  private NumberedValues reckoned(
      IndexReader reader, String field, List<SortedSetDocValues> parts) {
    int largest = 0;
    long all = 0;
    for (int part = 0; part < parts.size(); part++) {
      all += parts.get(part).getValueCount();
      largest =
          parts.get(part).getValueCount() > parts.get(largest).getValueCount() ? part : largest;
    }
    long beside = parts.isEmpty() ? 0 : all - parts.get(largest).getValueCount();
    try {
      return NumberedValues.of(
          parts.isEmpty() || beside > MOST_BESIDE || beside * SHARE > all
              ? byLucene(reader, parts, all)
              : beside(reader, field, parts, largest));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the values of a field of the index", e);
    }
  }

  private Numbering byLucene(IndexReader reader, List<SortedSetDocValues> parts, long all)
      throws IOException {
    numbered.add(all);
    CacheHelper cache = reader.getReaderCacheHelper();
    return Numbering.byLucene(
        OrdinalMap.build(
            cache == null ? null : cache.getKey(),
            parts.toArray(SortedSetDocValues[]::new),
            PackedInts.DEFAULT));
  }

  private Numbering beside(
      IndexReader reader, String field, List<SortedSetDocValues> parts, int largest) {
    Map<Integer, MetValues> small = new HashMap<>();
    for (int part = 0; part < parts.size(); part++) {
      if (part != largest && parts.get(part).getValueCount() > 0) {
        small.put(part, met(reader, field, parts, part, largest));
      }
    }
    return new NumbersBeside(largest, parts.get(largest).getValueCount(), small);
  }

  private MetValues met(
      IndexReader reader, String field, List<SortedSetDocValues> parts, int part, int largest) {
    CacheHelper other = reader.leaves().get(largest).reader().getCoreCacheHelper();
    return other == null
        ? meet(parts.get(part), parts.get(largest))
        : met.of(
            reader.leaves().get(part).reader().getCoreCacheHelper(),
            new Meeting(other.getKey(), field),
            () -> meet(parts.get(part), parts.get(largest)));
  }

  private MetValues meet(SortedSetDocValues part, SortedSetDocValues largest) {
    numbered.add(part.getValueCount());
    try {
      return MetValues.of(part, largest);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the values of a field of the index", e);
    }
  }

  /** Of how many states of the index numbers are kept. */
  int states() {
    return kept.size();
  }

  /** How many values were gone through so far to number them. */
  long numbered() {
    return numbered.sum();
  }
}

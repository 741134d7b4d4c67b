package org.variorum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that values of fields have in a whole index, for as long as it is read as it stands.
 * Safe for use by many threads.
 */
final class KeptOrdinals {
  private final Map<CacheKey, Map<String, NumberedValues>> kept = new ConcurrentHashMap<>();

  /** The numbers of the values of a field if they are at hand; else null. */
  @Nullable NumberedValues known(IndexReader reader, String field) {
    CacheHelper cache = reader.getReaderCacheHelper();
    Map<String, NumberedValues> fields = cache == null ? null : kept.get(cache.getKey());
    return fields == null ? null : fields.get(field);
  }

  /**
   * The same, reckoned if they are not.
   *
   * @param segments the values in each segment of the index
   */
  NumberedValues of(IndexReader reader, String field, List<SortedSetDocValues> segments) {
    CacheHelper cache = reader.getReaderCacheHelper();
    return cache == null
        ? reckoned(null, segments)
        : fields(cache).computeIfAbsent(field, anew -> reckoned(cache.getKey(), segments));
  }

  private Map<String, NumberedValues> fields(CacheHelper cache) {
    Map<String, NumberedValues> known = kept.get(cache.getKey());
    if (known != null) {
      return known;
    }
    Map<String, NumberedValues> fields =
        kept.computeIfAbsent(cache.getKey(), none -> new ConcurrentHashMap<>());
    cache.addClosedListener(kept::remove);
    return fields;
  }

  private static NumberedValues reckoned(
      @Nullable CacheKey owner, List<SortedSetDocValues> segments) {
    try {
      return NumberedValues.of(
          OrdinalMap.build(owner, segments.toArray(SortedSetDocValues[]::new), PackedInts.DEFAULT));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the values of a field of the index", e);
    }
  }

  /** Of how many states of the index numbers are kept. */
  int states() {
    return kept.size();
  }
}

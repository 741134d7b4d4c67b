package org.variorum.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.jspecify.annotations.Nullable;

/**
 * What was made of an index, or of a part of it, kept for as long as that is read as it stands.
 * Safe for use by many threads.
 *
 * @param <K> of what of it something was made
 * @param <V> what was made
 */
final class WhileRead<K, V> {
  private final Map<CacheKey, Map<K, V>> kept = new ConcurrentHashMap<>();

  /** What is kept of it; null if nothing is. */
  @Nullable V known(@Nullable CacheHelper read, K key) {
    Map<K, V> known = read == null ? null : kept.get(read.getKey());
    return known == null ? null : known.get(key);
  }

  /** The same, made if nothing is; made each time of what cannot be told from another. */
  V of(@Nullable CacheHelper read, K key, Supplier<V> making) {
    return read == null ? making.get() : of(read).computeIfAbsent(key, none -> making.get());
  }

  private Map<K, V> of(CacheHelper read) {
    Map<K, V> known = kept.get(read.getKey());
    if (known != null) {
      return known;
    }
    Map<K, V> fresh = kept.computeIfAbsent(read.getKey(), none -> new ConcurrentHashMap<>());
    read.addClosedListener(kept::remove);
    return fresh;
  }

  /** Of how many things something is kept. */
  int size() {
    return kept.size();
  }
}

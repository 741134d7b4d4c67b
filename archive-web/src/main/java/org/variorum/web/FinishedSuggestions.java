package org.variorum.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.variorum.readingroom.RoomChanged;

/**
 * The suggestions made last: many readers begin with the same letters. Each may tell of any entry,
 * so all are dropped with any change; and after a minute, since another node may publish.
 */
@ApplicationScoped
public class FinishedSuggestions {
  private static final long KEPT_BYTES = 2L * 1024 * 1024;
  private static final int BESIDES = 200;
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final AtomicLong changes = new AtomicLong();
  private final Cache<String, byte[]> kept =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_BYTES)
          .weigher((String typed, byte[] json) -> BESIDES + typed.length() + json.length)
          .expireAfterWrite(KEPT)
          .build();

  /** Those for what was typed; made if need be. */
  byte[] of(Tongue tongue, String typed, Supplier<byte[]> making) {
    String key = tongue.tag() + ":" + typed;
    byte[] found = kept.getIfPresent(key);
    if (found != null) {
      return found;
    }
    long before = changes.get();
    byte[] made = making.get();
    kept.put(key, made);
    if (changes.get() != before) {
      kept.invalidate(key);
    }
    return made;
  }

  void drop(@Observes RoomChanged change) {
    changes.incrementAndGet();
    kept.invalidateAll();
  }

  static String tag(byte[] json) {
    CRC32 sum = new CRC32();
    sum.update(json);
    return "\"" + Long.toHexString(sum.getValue()) + "-" + json.length + "\"";
  }
}

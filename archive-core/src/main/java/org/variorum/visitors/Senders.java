package org.variorum.visitors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Counts what comes from a network within an hour, and from all together. Networks are known by a
 * digest with a salt of this process only, in memory: nothing of it outlives the hour or a restart.
 */
@ApplicationScoped
class Senders {
  static final int PER_NETWORK = 20;
  static final int IN_ALL = 300;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final long MOST_REMEMBERED = 20_000;
  private static final String ALL = "all";

  @Inject Clock clock;
  @Inject RandomGenerator random;

  private final byte[] salt = new byte[16];
  private @Nullable Cache<String, AtomicInteger> counts;

  @PostConstruct
  void open() {
    random.nextBytes(salt);
    counts =
        Caffeine.newBuilder()
            .expireAfterWrite(HOUR)
            .maximumSize(MOST_REMEMBERED)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  /** Whether too much has come from a network, or from all. */
  boolean tooMany(String network) {
    return of(digest(network)) >= PER_NETWORK || of(ALL) >= IN_ALL;
  }

  void count(String network) {
    for (String key : new String[] {digest(network), ALL}) {
      counts().get(key, fresh -> new AtomicInteger()).incrementAndGet();
    }
  }

  private int of(String key) {
    AtomicInteger count = counts().getIfPresent(key);
    return count == null ? 0 : count.get();
  }

  private Cache<String, AtomicInteger> counts() {
    if (counts == null) {
      throw new IllegalStateException("Not open yet");
    }
    return counts;
  }

  private String digest(String network) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt);
      return HexFormat.of().formatHex(sha.digest(network.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

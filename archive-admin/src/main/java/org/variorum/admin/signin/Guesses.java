package org.variorum.admin.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts wrong passwords by login, by the address from which they come, and by both, and says when
 * there were too many within a quarter of an hour. Few are enough from one address; many are needed
 * to shut a login for all, lest anyone could lock out a colleague. Kept in memory.
 */
@ApplicationScoped
public class Guesses {
  static final int PER_PAIR = 8;
  static final int PER_LOGIN = 100;
  static final int PER_ADDRESS = 40;
  static final Duration PAUSE = Duration.ofMinutes(15);

  private static final long MOST_REMEMBERED = 20_000;

  @Inject Clock clock;

  private @Nullable Cache<String, AtomicInteger> wrong;

  @PostConstruct
  void open() {
    Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
    wrong =
        Caffeine.newBuilder()
            .expireAfterWrite(PAUSE)
            .maximumSize(MOST_REMEMBERED)
            .ticker(ticker)
            .build();
  }

  /** Whether there were too many wrong guesses for that login or from that address. */
  public boolean tooMany(String login, String address) {
    return of(pair(login, address)) >= PER_PAIR
        || of(address(address)) >= PER_ADDRESS
        || of(login(login)) >= PER_LOGIN;
  }

  /** Counts a wrong guess. */
  public void wrong(String login, String address) {
    Stream.of(pair(login, address), address(address), login(login))
        .forEach(key -> counts().get(key, fresh -> new AtomicInteger()).incrementAndGet());
  }

  /** Forgets the wrong guesses of someone who has now signed in. */
  public void right(String login, String address) {
    counts().invalidate(pair(login, address));
    counts().invalidate(login(login));
  }

  private int of(String key) {
    AtomicInteger count = counts().getIfPresent(key);
    return count == null ? 0 : count.get();
  }

  private Cache<String, AtomicInteger> counts() {
    if (wrong == null) {
      throw new IllegalStateException("Not open yet");
    }
    return wrong;
  }

  private static String login(String login) {
    return "login " + login.strip().toLowerCase(Locale.ROOT);
  }

  private static String address(String address) {
    return "address " + address;
  }

  private static String pair(String login, String address) {
    return login(login) + ' ' + address;
  }
}

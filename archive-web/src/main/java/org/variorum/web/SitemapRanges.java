package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.variorum.readingroom.PublicAddresses;
import org.variorum.readingroom.PublicAddresses.Range;
import org.variorum.readingroom.PublicAddresses.What;

/**
 * Where the files of the sitemap begin and end. It is reckoned anew after a while, by one for all
 * who ask; what is listed within a file is asked each time, so that nothing hidden stands there.
 */
@ApplicationScoped
public class SitemapRanges {
  private static final Duration KEPT = Duration.ofMinutes(10);

  @Inject PublicAddresses addresses;
  @Inject Clock clock;

  private final Lock turn = new ReentrantLock();
  private final Map<What, Kept> kept = new ConcurrentHashMap<>();

  private static final Kept NONE = new Kept(List.of(), Instant.EPOCH);

  private record Kept(List<Range> ranges, Instant made) {}

  /** The files in their order. */
  List<Range> of(What what) {
    Kept last = kept.getOrDefault(what, NONE);
    if (isFresh(last)) {
      return last.ranges();
    }
    turn.lock();
    try {
      Kept now = kept.getOrDefault(what, NONE);
      if (!isFresh(now)) {
        now = new Kept(addresses.ranges(what, Sitemap.PAGES_MEANT), clock.instant());
        kept.put(what, now);
      }
      return now.ranges();
    } finally {
      turn.unlock();
    }
  }

  /** While there is nothing, it is asked each time: that costs nothing. */
  private boolean isFresh(Kept one) {
    return !one.ranges().isEmpty() && one.made().plus(KEPT).isAfter(clock.instant());
  }
}

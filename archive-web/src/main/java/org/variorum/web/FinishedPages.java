package org.variorum.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.MadeFromEntries;
import org.variorum.readingroom.RoomChanged;

/**
 * The pages made last, until what they tell of changes. Kept for a minute at most, since a page
 * also says what may be seen today, and since another node may publish.
 */
@ApplicationScoped
public class FinishedPages {
  private static final long KEPT_BYTES = 16L * 1024 * 1024;
  private static final int BESIDES = 300;
  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final int TURNS = 64;

  private final AtomicLong changes = new AtomicLong();
  private final Lock[] turns =
      Stream.generate(ReentrantLock::new).limit(TURNS).toArray(Lock[]::new);
  private final Cache<Frame, Kept> kept =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_BYTES)
          .weigher((Frame frame, Kept page) -> BESIDES + page.page().compressed().length)
          .expireAfterWrite(KEPT)
          .build();

  /**
   * A page with what it was made from.
   *
   * @param anything whether it tells of all there is, as a list does
   */
  private record Kept(FinishedPage page, boolean anything, Set<EntryId> madeFrom) {

    static Kept of(FinishedPage page, Object view) {
      return view instanceof MadeFromEntries made
          ? new Kept(page, made.isPlaced(), made.sources())
          : new Kept(page, true, Set.of());
    }

    boolean isConcernedBy(RoomChanged change) {
      return anything || change.throughout() || !Collections.disjoint(madeFrom, change.entries());
    }
  }

  public Optional<FinishedPage> find(Frame frame) {
    return Optional.ofNullable(kept.getIfPresent(frame)).map(Kept::page);
  }

  /** To be held while a page is made, so that it is made once for all who wait for it. */
  public Lock turn(Frame frame) {
    return turns[Math.floorMod(frame.hashCode(), TURNS)];
  }

  /** How many changes there were; to be asked before a page is made. */
  public long changes() {
    return changes.get();
  }

  /**
   * Keeps a page, unless a change overtook its making.
   *
   * @param before the changes before it was made
   */
  public void keep(Frame frame, FinishedPage page, Object view, long before) {
    kept.put(frame, Kept.of(page, view));
    if (changes.get() != before) {
      kept.invalidate(frame);
    }
  }

  void drop(@Observes RoomChanged change) {
    changes.incrementAndGet();
    kept.asMap().values().removeIf(page -> page.isConcernedBy(change));
  }
}

package org.variorum.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.MadeFromEntries;
import org.variorum.readingroom.RoomChanged;

/**
 * The pages made last, until what they tell of changes. Good for a minute, since a page also says
 * what may be seen today, and since another node may publish; for one minute more a page that is
 * out of date may be read while somebody makes it anew, but not if anything was taken from visitors
 * since it was made.
 */
@ApplicationScoped
public class FinishedPages {
  private static final long KEPT_BYTES = 24L * 1024 * 1024;
  private static final int BESIDES = 300;
  private static final Duration GOOD = Duration.ofMinutes(1);
  private static final Duration KEPT = Duration.ofMinutes(2);

  private final Ticker clock;

  /** Held while a page is kept or dropped, so that none slips in that a change overtook. */
  private final Object changing = new Object();

  private final AtomicLong changes = new AtomicLong();
  private final AtomicLong losses = new AtomicLong();
  private final ConcurrentMap<Frame, Turn> turns = new ConcurrentHashMap<>();
  private final Cache<Frame, Kept> kept;

  public FinishedPages() {
    this(Ticker.systemTicker());
  }

  FinishedPages(Ticker clock) {
    this.clock = clock;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Frame frame, Kept page) -> BESIDES + page.page().compressed().length)
            .expireAfterWrite(KEPT)
            .ticker(clock)
            .build();
  }

  /**
   * How far the archive had changed at a moment.
   *
   * @param changes how many changes there were
   * @param losses how many of these took something from visitors
   */
  public record Moment(long changes, long losses) {}

  /** A page is being made, as of a moment; others may wait for its end. */
  private record Turn(Moment begun, CountDownLatch end) {}

  /** Makes a page and keeps it, or says what there is in place of one. */
  @FunctionalInterface
  public interface Making<A> {
    A make() throws IOException, ServletException;
  }

  /** What is done with a page that is there. */
  @FunctionalInterface
  public interface Reading<A> {
    A read(FinishedPage page);
  }

  /** The page if it is there and up to date. */
  public Optional<FinishedPage> find(Frame frame) {
    Kept page = kept.getIfPresent(frame);
    return page != null && page.isGood(clock.read()) ? Optional.of(page.page) : Optional.empty();
  }

  /**
   * The page, made by whoever comes first. Others read meanwhile what was there before if they may,
   * and else wait for the one who makes it.
   */
  public <A> A inTurn(Frame frame, Reading<A> reading, Making<A> making)
      throws IOException, ServletException {
    Turn own = new Turn(now(), new CountDownLatch(1));
    while (true) {
      Turn other = turns.putIfAbsent(frame, own);
      Optional<FinishedPage> page = find(frame);
      if (page.isEmpty() && other != null) {
        page = outdated(frame, other);
      }
      if (other == null) {
        try {
          return page.isPresent() ? reading.read(page.get()) : making.make();
        } finally {
          turns.remove(frame, own);
          own.end().countDown();
        }
      }
      if (page.isPresent()) {
        return reading.read(page.get());
      }
      await(other);
    }
  }

  /** Only a page that is made anew since it went out of date: nobody is to miss his own change. */
  private Optional<FinishedPage> outdated(Frame frame, Turn turn) {
    Kept page = kept.getIfPresent(frame);
    return page != null && page.isMadeAnewBy(turn) ? Optional.of(page.page) : Optional.empty();
  }

  private static void await(Turn other) {
    try {
      other.end().await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while a page was made", e);
    }
  }

  /** To be asked before a page is made. */
  public Moment now() {
    return new Moment(changes.get(), losses.get());
  }

  /**
   * Keeps a page. One that a change overtook is out of date from the beginning, and is not kept at
   * all if the change took anything from visitors.
   *
   * @param before the moment before it was made
   */
  public void keep(Frame frame, FinishedPage page, Object view, Moment before) {
    Kept fresh = new Kept(page, view, clock.read());
    synchronized (changing) {
      Moment after = now();
      if (after.changes() != before.changes()) {
        fresh.outdatedBy = after.changes();
      }
      if (after.losses() == before.losses()) {
        kept.put(frame, fresh);
      }
    }
  }

  void drop(@Observes RoomChanged change) {
    synchronized (changing) {
      long count = changes.incrementAndGet();
      if (change.onlyAdds()) {
        kept.asMap().values().stream()
            .filter(page -> page.isConcernedBy(change))
            .forEach(page -> page.outdatedBy = count);
      } else {
        losses.incrementAndGet();
        kept.asMap().values().removeIf(page -> page.isConcernedBy(change));
      }
    }
  }

  /** A page with what it was made from. */
  private static final class Kept {
    private static final long NEVER = Long.MAX_VALUE;

    private final FinishedPage page;
    private final boolean anything;
    private final Set<EntryId> madeFrom;
    private final long madeAt;

    /** The number of the change by which it is out of date. */
    private volatile long outdatedBy = NEVER;

    Kept(FinishedPage page, Object view, long madeAt) {
      MadeFromEntries made = view instanceof MadeFromEntries entries ? entries : null;
      this.page = page;
      this.anything = made == null || made.isPlaced();
      this.madeFrom = made == null ? Set.of() : made.sources();
      this.madeAt = madeAt;
    }

    FinishedPage page() {
      return page;
    }

    boolean isGood(long now) {
      return outdatedBy == NEVER && now - madeAt < GOOD.toNanos();
    }

    /** Whether that turn began since it went out of date, be it only by its age. */
    boolean isMadeAnewBy(Turn turn) {
      return outdatedBy == NEVER || outdatedBy <= turn.begun().changes();
    }

    /** Whether it tells of all there is, as a list does, or of what changed. */
    boolean isConcernedBy(RoomChanged change) {
      return anything || change.throughout() || !Collections.disjoint(madeFrom, change.entries());
    }
  }
}

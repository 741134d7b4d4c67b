package org.variorum.search;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.variorum.digitalobject.AccessChanged;
import org.variorum.edition.PublicationChanged;
import org.variorum.job.PortalOpened;
import org.variorum.node.Nodes;
import org.variorum.textlayer.TextChanged;

/**
 * Brings into the index what is published, as soon as it is announced, and what a stop left behind.
 * What fails is tried again; nothing is forgotten before it is in the index.
 */
@ApplicationScoped
class OutboxWorker {
  private static final Logger LOG = Logger.getLogger("org.variorum");

  /** The first page shall not have to wait for what a stop left behind. */
  private static final long AFTER_START_MILLIS = 2_000;

  /** Nor shall it share the machine with looking whether the index is whole. */
  private static final long CHECK_MILLIS = 15_000;

  /** Publishings that follow each other closely are taken in together. */
  private static final long GATHERING_MILLIS = 150;

  /** People write a text line by line. */
  private static final long GATHERING_TEXTS_MILLIS = 1_200;

  /** A machine that reads or makes the pages of an entry changes it again and again. */
  private static final long BETWEEN_READINGS_MILLIS = 30_000;

  private static final long FOLLOWING_MILLIS = 1_000;

  /** An import writes every few seconds; its parts are made one after it. */
  private static final Duration QUIET = Duration.ofSeconds(20);

  private static final long RETRY_MILLIS = 10_000;
  private static final long MILLION = 1_000_000;

  @Inject ManagedScheduledExecutorService executor;
  @Inject EditionIndex index;
  @Inject Nodes nodes;
  @Inject Event<IndexCaughtUp> news;

  private final AtomicBoolean called = new AtomicBoolean();

  /** Apart from the other, so that whatever else is announced does not wait for it. */
  private final AtomicBoolean calledForReadings = new AtomicBoolean();

  private volatile long lastReadings = System.nanoTime() - MILLION * BETWEEN_READINGS_MILLIS;

  void start(@Observes PortalOpened start) {
    boolean unknown = nodes.isFollower() && nodes.enrol();
    later(this::begin, AFTER_START_MILLIS);
    ScheduledFuture<?> unused =
        executor.scheduleWithFixedDelay(
            this::tidy, QUIET.toSeconds(), QUIET.toSeconds(), TimeUnit.SECONDS);
    if (nodes.isFollower()) {
      follow(unknown);
    }
  }

  /** What the node that writes has passed on. One that it did not know may have missed anything. */
  private void follow(boolean unknown) {
    if (unknown && index.isOurs()) {
      later(() -> attempt(index::indexAll), AFTER_START_MILLIS);
    }
    ScheduledFuture<?> unused =
        executor.scheduleWithFixedDelay(
            () -> attempt(index::catchUp),
            FOLLOWING_MILLIS,
            FOLLOWING_MILLIS,
            TimeUnit.MILLISECONDS);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationChanged change) {
    call(GATHERING_MILLIS);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TextChanged change) {
    if (change.isByMachine()) {
      callForReadings();
    } else {
      call(GATHERING_TEXTS_MILLIS);
    }
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessChanged change) {
    if (!change.isFoundOtherwise()) {
      return;
    }
    if (change.isByMachine()) {
      callForReadings();
    } else {
      call(GATHERING_MILLIS);
    }
  }

  private void callForReadings() {
    long since = (System.nanoTime() - lastReadings) / MILLION;
    call(calledForReadings, gatheringReadings(since), this::takeReadings);
  }

  void changed(@Observes PagesOpened opened) {
    call(GATHERING_MILLIS);
  }

  /**
   * How long to wait for more: the first page that a machine reads is found at once, of those that
   * follow many together.
   *
   * @param sinceLast how long ago any were taken in
   */
  static long gatheringReadings(long sinceLast) {
    return Math.max(GATHERING_TEXTS_MILLIS, BETWEEN_READINGS_MILLIS - sinceLast);
  }

  private void takeReadings() {
    lastReadings = System.nanoTime();
    attempt(this::catchUp);
  }

  private void call(long millis) {
    call(called, millis, () -> attempt(this::catchUp));
  }

  private void call(AtomicBoolean pending, long millis, Runnable act) {
    if (pending.compareAndSet(false, true)) {
      later(
          () -> {
            pending.set(false);
            act.run();
          },
          millis);
    }
  }

  /** What comes of it, {@link #attempt} sees to. */
  private void later(Runnable act, long millis) {
    ScheduledFuture<?> unused = executor.schedule(act, millis, TimeUnit.MILLISECONDS);
  }

  /** Opening costs a second; so that no visitor waits for it, it is done before the first asks. */
  private void begin() {
    attempt(this::catchUp);
    attempt(index::warm);
    later(() -> attempt(index::check), CHECK_MILLIS);
  }

  private void catchUp() {
    index.catchUp();
    news.fire(new IndexCaughtUp());
  }

  /** Where that fails, for want of room perhaps, searches take longer and all is as it was. */
  private void tidy() {
    try {
      index.tidy(QUIET);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Cannot merge the parts of the search index", e);
    }
  }

  private void attempt(Runnable act) {
    try {
      act.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Cannot bring the search index up to date; trying again", e);
      call(RETRY_MILLIS);
    }
  }
}

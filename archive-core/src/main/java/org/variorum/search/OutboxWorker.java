package org.variorum.search;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.variorum.edition.PublicationChanged;
import org.variorum.job.PortalOpened;
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

  /** A machine that reads the pages of an entry changes it again and again. */
  private static final long GATHERING_TEXTS_MILLIS = 1_200;

  private static final long RETRY_MILLIS = 10_000;

  @Inject ManagedScheduledExecutorService executor;
  @Inject EditionIndex index;
  @Inject Event<IndexCaughtUp> news;

  private final AtomicBoolean called = new AtomicBoolean();

  void start(@Observes PortalOpened start) {
    later(this::begin, AFTER_START_MILLIS);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationChanged change) {
    call(GATHERING_MILLIS);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TextChanged change) {
    call(GATHERING_TEXTS_MILLIS);
  }

  private void call(long millis) {
    if (called.compareAndSet(false, true)) {
      later(this::work, millis);
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

  private void work() {
    called.set(false);
    attempt(this::catchUp);
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

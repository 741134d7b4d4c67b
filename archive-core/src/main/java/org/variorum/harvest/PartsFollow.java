package org.variorum.harvest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.locks.ReentrantLock;
import org.variorum.job.JobKind;
import org.variorum.job.JobRun;
import org.variorum.job.JobRunningException;
import org.variorum.job.Jobs;
import org.variorum.job.PortalOpened;
import org.variorum.job.Workers;
import org.variorum.settings.Settings;

/**
 * Lets the parts of a unit follow it to another branch where they are too many for the transaction
 * that moves it. What is due stands in a table, so a kill loses nothing: the next start goes on.
 */
@ApplicationScoped
public class PartsFollow implements JobKind {
  static final String NAME = "branches";
  private static final long BETWEEN_LOOKS_MILLIS = 500;

  /** After the jobs that a stop broke off, of which it may be one. */
  private static final int LATE = 3000;

  @Inject HarvestLedger ledger;
  @Inject Jobs jobs;
  @Inject Workers workers;
  @Inject Settings settings;

  /** Two at the same would wait for each other. */
  private final ReentrantLock moving = new ReentrantLock();

  void start(@Observes @Priority(LATE) PortalOpened opened) {
    if (!settings.readsOnly()) {
      workers.soon(this::beginIfDue);
    }
  }

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartsDue due) {
    workers.soon(this::beginIfDue);
  }

  /** One that runs may have looked for the last time, so it is waited for until nothing is due. */
  private void beginIfDue() {
    boolean begun = false;
    while (!begun && ledger.isDue()) {
      try {
        jobs.begin(NAME, "");
        begun = true;
      } catch (JobRunningException e) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The portal stops", e);
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String run(JobRun run) {
    long moved = run.checkpoint().isEmpty() ? 0 : Long.parseLong(run.checkpoint());
    while (ledger.isDue()) {
      moved += moveSome();
      run.reached(String.valueOf(moved), moved, 0);
    }
    return moved + " parts have followed";
  }

  /** Lets all follow that are due, and returns when they have. */
  public void finish() {
    while (ledger.isDue()) {
      int unused = moveSome();
    }
  }

  private int moveSome() {
    moving.lock();
    try {
      return ledger.moveSome();
    } finally {
      moving.unlock();
    }
  }
}

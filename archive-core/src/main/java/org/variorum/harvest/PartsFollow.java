package org.variorum.harvest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.variorum.job.JobHaltedException;
import org.variorum.job.JobKind;
import org.variorum.job.JobRun;
import org.variorum.job.JobRunningException;
import org.variorum.job.Jobs;
import org.variorum.job.Looks;
import org.variorum.job.PortalOpened;
import org.variorum.job.Workers;
import org.variorum.persistence.Collision;
import org.variorum.settings.Settings;

/**
 * Lets the parts of a unit follow it to another branch where they are too many for the transaction
 * that moves it. What is due stands in a table, so a kill loses nothing: the next start goes on.
 */
@ApplicationScoped
public class PartsFollow implements JobKind {
  static final String NAME = "branches";

  /** How often in a row it finds rows written by others, some minutes, before it gives up. */
  private static final int MOST_TRIES = 600;

  /** After the jobs that a stop broke off, of which it may be one. */
  private static final int LATE = 3000;

  @Inject FollowingParts parts;
  @Inject Jobs jobs;
  @Inject Workers workers;
  @Inject Settings settings;

  /** Two at the same would wait for each other. */
  private final ReentrantLock moving = new ReentrantLock();

  /** Whether somebody looks already whether one can be begun. */
  private final AtomicBoolean looking = new AtomicBoolean();

  /** Whether somebody halted the last one, and nothing more was due since. */
  private final AtomicBoolean halted = new AtomicBoolean();

  void start(@Observes @Priority(LATE) PortalOpened opened) {
    if (!settings.readsOnly()) {
      look();
    }
  }

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartsDue due) {
    halted.set(false);
    look();
  }

  private void look() {
    if (looking.compareAndSet(false, true)) {
      try {
        workers.soon(this::beginIfDue);
      } catch (RuntimeException e) {
        looking.set(false);
        throw e;
      }
    }
  }

  /**
   * One that runs may have looked for the last time, so it is waited for until nothing is due. What
   * comes due after the table was asked is looked for anew.
   */
  private void beginIfDue() {
    do {
      looking.set(false);
      if (halted.get() || !parts.isDue() || isBegun()) {
        return;
      }
    } while (waited());
  }

  private boolean isBegun() {
    try {
      jobs.begin(NAME, "");
      return true;
    } catch (JobRunningException e) {
      return false;
    }
  }

  /** Whether it is still the one who looks. */
  private boolean waited() {
    boolean mine = looking.compareAndSet(false, true);
    if (mine) {
      Looks.pause(Looks.APART);
    }
    return mine;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String run(JobRun run) {
    halted.set(false);
    try {
      return follow(run);
    } catch (JobHaltedException e) {
      halted.set(true);
      throw e;
    }
  }

  /** Rows that others write at the moment are tried again. */
  private String follow(JobRun run) {
    long moved = run.checkpoint().isEmpty() ? 0 : Long.parseLong(run.checkpoint());
    int tries = 0;
    while (parts.isDue()) {
      try {
        moved += moveSome();
        tries = 0;
      } catch (RuntimeException e) {
        tries++;
        if (!Collision.isOverLocks(e) || tries == MOST_TRIES) {
          throw e;
        }
        Looks.pause(Looks.APART);
      }
      run.reached(String.valueOf(moved), moved, 0);
    }
    return moved + " parts have followed";
  }

  /** Lets all follow that are due, and returns when they have. */
  public void finish() {
    while (parts.isDue()) {
      int unused = moveSome();
    }
  }

  private int moveSome() {
    moving.lock();
    try {
      return parts.moveSome();
    } finally {
      moving.unlock();
    }
  }
}

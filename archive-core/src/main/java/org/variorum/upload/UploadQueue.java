package org.variorum.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Judges what has arrived, one file after the other, off the threads of requests. At start it takes
 * up what an earlier run of the server had received and not finished.
 */
@ApplicationScoped
class UploadQueue {
  private static final int PATIENCE = 2;
  private static final Logger LOG = Logger.getLogger("org.variorum");

  @Inject UploadRows rows;
  @Inject UploadJudgement judgement;

  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean more = new AtomicBoolean();
  private volatile @Nullable Executor executor;

  /** Judges on these threads from now on; without any, whoever wants files judged has to work. */
  void workOn(Executor threads) {
    executor = threads;
    wake();
  }

  /** Says that there may be something to judge. */
  void wake() {
    more.set(true);
    Executor threads = executor;
    if (threads != null && running.compareAndSet(false, true)) {
      threads.execute(this::run);
    }
  }

  private void run() {
    try {
      while (more.getAndSet(false)) {
        work();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Uploads wait: " + e.getMessage(), e);
    } finally {
      running.set(false);
    }
    if (more.get()) {
      wake();
    }
  }

  /**
   * Judges what waits, on the thread that calls: first what has just come, then what could not be
   * searched for viruses before. Where the search fails twice on end, all others wait as well; one
   * file that it cannot take keeps nobody else.
   */
  void work() {
    int failed = 0;
    for (UploadView upload : rows.toJudge()) {
      if (failed >= PATIENCE) {
        rows.quarantined(upload.id());
      } else {
        failed = judgement.judge(upload) ? 0 : failed + 1;
      }
    }
  }
}

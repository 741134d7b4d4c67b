package org.variorum.upload;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/**
 * Judges what has arrived, one file after the other, off the threads of requests. At start it takes
 * up what an earlier run of the server had received and not finished.
 */
@ApplicationScoped
class UploadQueue {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final String EXECUTOR = "java:comp/DefaultManagedExecutorService";

  @Inject UploadRows rows;
  @Inject UploadJudgement judgement;

  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean more = new AtomicBoolean();
  private @Nullable ManagedExecutorService executor;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    executor = threads();
    wake();
  }

  @SuppressWarnings("BanJNDI") // a constant name; @Resource is not read with complete descriptors
  private static @Nullable ManagedExecutorService threads() {
    try {
      return InitialContext.doLookup(EXECUTOR);
    } catch (NamingException e) {
      LOG.log(Level.FINE, "No server around: whoever wants uploads judged has to work", e);
      return null;
    }
  }

  /** Says that there may be something to judge. */
  void wake() {
    more.set(true);
    ManagedExecutorService threads = executor;
    if (threads != null && running.compareAndSet(false, true)) {
      threads.execute(this::work);
    }
  }

  /** Judges what waits, on the thread that calls. */
  void work() {
    try {
      while (more.getAndSet(false)) {
        rows.toJudge().forEach(judgement::judge);
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
}

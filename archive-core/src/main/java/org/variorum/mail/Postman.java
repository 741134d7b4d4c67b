package org.variorum.mail;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.variorum.job.PortalOpened;
import org.variorum.option.OptionChanged;
import org.variorum.settings.Settings;

/** Works off the queue soon after a letter was posted, and looks for what is due meanwhile. */
@ApplicationScoped
class Postman {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final long SOON_MILLIS = 200;
  private static final long BETWEEN_ROUNDS_MILLIS = 30_000;

  @Inject ManagedScheduledExecutorService executor;
  @Inject QueuedMail mail;
  @Inject Settings settings;

  private final AtomicBoolean called = new AtomicBoolean();
  private final AtomicBoolean walking = new AtomicBoolean();

  void start(@Observes PortalOpened start) {
    if (!settings.readsOnly()) {
      ScheduledFuture<?> unused =
          executor.scheduleWithFixedDelay(
              this::walk, BETWEEN_ROUNDS_MILLIS, BETWEEN_ROUNDS_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  void posted(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterPosted letter) {
    call();
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OptionChanged change) {
    call();
  }

  private void call() {
    if (called.compareAndSet(false, true)) {
      ScheduledFuture<?> unused =
          executor.schedule(this::calledFor, SOON_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void calledFor() {
    called.set(false);
    walk();
  }

  /** One round at a time; who comes while one is under way is served by it or by the next. */
  private void walk() {
    if (walking.compareAndSet(false, true)) {
      try {
        mail.work();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "The mail cannot be worked off; trying again", e);
      } finally {
        walking.set(false);
      }
    }
  }
}

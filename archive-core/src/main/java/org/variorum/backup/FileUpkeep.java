package org.variorum.backup;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.variorum.job.PortalOpened;
import org.variorum.settings.Settings;

/**
 * Has the embedded database's file looked after every few seconds: an import fills it in minutes.
 */
@ApplicationScoped
class FileUpkeep {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final long PAUSE_SECONDS = 3;

  @Inject Settings settings;
  @Inject TablesCopy tables;
  @Inject ManagedScheduledExecutorService executor;

  void start(@Observes PortalOpened opened) {
    if (settings.readsOnly() || !tables.isPossible()) {
      return;
    }
    if (!tables.isReached()) {
      LOG.warning(
          "The pool of connections hides the database: its file will grow with all that is written");
    } else {
      ScheduledFuture<?> unused =
          executor.scheduleWithFixedDelay(
              this::reclaim, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }
  }

  private void reclaim() {
    try {
      tables.reclaim();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The database's file could not be looked after; trying again", e);
    }
  }
}

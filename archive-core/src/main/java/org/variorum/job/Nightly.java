package org.variorum.job;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.variorum.settings.Settings;

/**
 * Does what is due each night, when hardly anybody reads, or again and again; on a node that may
 * write only.
 */
@ApplicationScoped
public class Nightly {
  private static final Logger LOG = Logger.getLogger("org.variorum");

  @Inject Settings settings;
  @Inject ManagedScheduledExecutorService executor;
  @Inject Clock clock;

  /**
   * Does it each night at an hour of the machine; what fails is tried again the next night.
   *
   * @param failure what the log says where it fails
   */
  public void at(LocalTime hour, Runnable work, String failure) {
    if (!settings.readsOnly()) {
      ScheduledFuture<?> unused =
          executor.scheduleAtFixedRate(
              () -> attempt(work, failure),
              until(hour, clock.instant(), ZoneId.systemDefault()).toMillis(),
              Duration.ofDays(1).toMillis(),
              TimeUnit.MILLISECONDS);
    }
  }

  /**
   * Does it each time so many minutes have passed; what fails is tried again then.
   *
   * @param failure what the log says where it fails
   */
  public void every(int minutes, Runnable work, String failure) {
    if (!settings.readsOnly()) {
      ScheduledFuture<?> unused =
          executor.scheduleWithFixedDelay(
              () -> attempt(work, failure), minutes, minutes, TimeUnit.MINUTES);
    }
  }

  static Duration until(LocalTime hour, Instant now, ZoneId zone) {
    ZonedDateTime here = now.atZone(zone);
    ZonedDateTime tonight = here.with(hour);
    return Duration.between(here, here.isBefore(tonight) ? tonight : tonight.plusDays(1));
  }

  private static void attempt(Runnable work, String failure) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, failure + "; trying again when it is due next", e);
    }
  }
}

package org.variorum.trash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.logging.Logger;
import org.variorum.job.Nightly;
import org.variorum.job.PortalOpened;

/** Erases each night what has lain in the trash for long enough, and says so in the log. */
@ApplicationScoped
class TrashRetention {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

  @Inject Trash trash;
  @Inject Nightly nightly;
  @Inject Clock clock;

  void start(@Observes PortalOpened start) {
    nightly.at(AT_NIGHT, this::eraseAndTell, "Cannot erase what lies in the trash");
  }

  /** Erases all that is due; returns how many entries. */
  int erase() {
    Instant before = clock.instant().minus(Duration.ofDays(trash.days()));
    int erased = 0;
    for (int some = trash.erase(before); some > 0; some = trash.erase(before)) {
      erased += some;
    }
    return erased;
  }

  private void eraseAndTell() {
    int erased = erase();
    if (erased > 0) {
      LOG.info(() -> erased + " entries were erased that had lain in the trash for long.");
    }
  }
}

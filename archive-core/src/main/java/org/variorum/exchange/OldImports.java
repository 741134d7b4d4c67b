package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.variorum.intake.Intakes;
import org.variorum.job.Nightly;
import org.variorum.job.PortalOpened;
import org.variorum.job.Workers;
import org.variorum.settings.Settings;

/**
 * Takes away each night the files of imports at which nobody did anything for long; the lists stay.
 * What was left by half is taken away at the start as well.
 */
@ApplicationScoped
class OldImports {
  private static final LocalTime AT_NIGHT = LocalTime.of(4, 10);
  private static final Duration KEPT = Duration.ofDays(30);

  /** No request takes so long: what lies by half for longer, nobody writes on any more. */
  private static final Duration BY_HALF = Duration.ofDays(1);

  @Inject Intakes intakes;
  @Inject BroughtFiles files;
  @Inject Nightly nightly;
  @Inject Workers workers;
  @Inject Settings settings;
  @Inject Clock clock;

  void start(@Observes PortalOpened opened) {
    if (!settings.readsOnly()) {
      workers.soon(this::dropLeft);
    }
    nightly.at(AT_NIGHT, this::forget, "Cannot remove the files of old imports");
  }

  private void dropLeft() {
    files.dropLeft(clock.instant().minus(BY_HALF));
  }

  void forget() {
    dropLeft();
    for (long id : intakes.untouchedSince(clock.instant().minus(KEPT))) {
      files.forget(id);
      intakes.dropDocuments(id);
    }
  }
}

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

/** Takes away each night the files of imports that nobody touched for long; the lists stay. */
@ApplicationScoped
class OldImports {
  private static final LocalTime AT_NIGHT = LocalTime.of(4, 10);
  private static final Duration KEPT = Duration.ofDays(30);

  @Inject Intakes intakes;
  @Inject BroughtFiles files;
  @Inject Nightly nightly;
  @Inject Clock clock;

  void start(@Observes PortalOpened opened) {
    nightly.at(AT_NIGHT, this::forget, "Cannot remove the files of old imports");
  }

  void forget() {
    for (long id : intakes.begunBefore(clock.instant().minus(KEPT))) {
      files.forget(id);
      intakes.dropDocuments(id);
    }
  }
}

package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.variorum.job.PortalOpened;
import org.variorum.job.Workers;

/** Looks at the start of the portal whether the demonstration archive is to be loaded. */
@ApplicationScoped
class DemonstrationStart {
  @Inject DemonstrationArchive demonstration;
  @Inject Workers workers;

  void begin(@Observes PortalOpened start) {
    workers.soon(() -> demonstration.loadIfDue());
  }
}

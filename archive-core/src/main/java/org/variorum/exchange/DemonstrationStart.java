package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.variorum.job.PortalOpened;
import org.variorum.job.Workers;
import org.variorum.settings.Settings;

/** Looks at the start of the portal whether the demonstration archive is to be loaded. */
@ApplicationScoped
class DemonstrationStart {
  @Inject DemonstrationArchive demonstration;
  @Inject Workers workers;
  @Inject Settings settings;

  void begin(@Observes PortalOpened start) {
    if (!settings.readsOnly()) {
      workers.soon(() -> demonstration.loadIfDue());
    }
  }
}

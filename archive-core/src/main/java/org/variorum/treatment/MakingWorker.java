package org.variorum.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.variorum.job.PortalOpened;
import org.variorum.job.Workers;
import org.variorum.settings.Settings;

/** Has pages made in the background: from the start, and whenever something is wanted. */
@ApplicationScoped
class MakingWorker {
  @Inject PageMaker maker;
  @Inject JpaMakings queue;
  @Inject Workers workers;
  @Inject Settings settings;

  void begin(@Observes PortalOpened start) {
    if (!settings.readsOnly()) {
      workers.soon(
          () -> {
            queue.begin();
            maker.run();
          });
    }
  }

  void wanted(@Observes(during = TransactionPhase.AFTER_SUCCESS) MakingWanted wanted) {
    workers.soon(maker::run);
  }
}

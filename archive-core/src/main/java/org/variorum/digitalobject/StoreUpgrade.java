package org.variorum.digitalobject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.variorum.contentstore.ContentManifest;
import org.variorum.contentstore.ContentStore;
import org.variorum.job.PortalOpened;
import org.variorum.job.Workers;
import org.variorum.settings.Settings;

/**
 * Moves the files of an archive that was begun before there was an OCFL repository into it, at the
 * first start. They can be read all the while, and what is broken off goes on at the next start.
 */
@ApplicationScoped
class StoreUpgrade {
  private static final Logger LOG = Logger.getLogger("org.variorum");

  @Inject ContentStore store;
  @Inject DigitalObjects objects;
  @Inject Settings settings;
  @Inject Workers workers;

  void begin(@Observes PortalOpened start) {
    if (!settings.readsOnly()) {
      workers.soon(this::move);
    }
  }

  void move() {
    long moved = store.bringOver(this::completed, LOG::severe);
    if (moved > 0) {
      LOG.info(moved + " scans were moved into the OCFL repository.");
    }
  }

  private ContentManifest completed(ContentManifest manifest) {
    return objects.of(manifest.object()).map(known -> known.access().of(manifest)).orElse(manifest);
  }
}

package org.variorum.digitalobject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.variorum.contentstore.ContentDigest;
import org.variorum.contentstore.ContentStore;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.HidingChanged;
import org.variorum.hiding.Hidings;
import org.variorum.job.PortalOpened;
import org.variorum.job.Workers;
import org.variorum.settings.Settings;

/**
 * Erases the bytes of scans that were suppressed. That they are to go is kept first: a stop in
 * between leaves bytes that the next start erases, and never a row that speaks of bytes that are
 * gone.
 */
@ApplicationScoped
class Erasure {
  private static final Logger LOG = Logger.getLogger("org.variorum");

  @Inject Hidings hidings;
  @Inject DigitalObjects objects;
  @Inject ContentStore store;
  @Inject Workers workers;
  @Inject Settings settings;

  void note(@Observes HidingChanged change) {
    gone(change).ifPresent(objects::erase);
  }

  void erase(@Observes(during = TransactionPhase.AFTER_SUCCESS) HidingChanged change) {
    gone(change).ifPresent(store::erase);
  }

  private static Optional<ContentDigest> gone(HidingChanged change) {
    return Optional.of(change.hiding()).filter(Hiding::isSuppressed).map(Hiding::bytes);
  }

  void begin(@Observes PortalOpened start) {
    if (!settings.readsOnly()) {
      workers.soon(this::eraseLeftovers);
    }
  }

  /** Erases what a stop or an older backup has left of them. */
  void eraseLeftovers() {
    for (ContentDigest digest : hidings.suppressed()) {
      boolean held = store.holds(digest);
      store.erase(digest); // a stop may have left the name of a page whose bytes are gone
      if (held) {
        LOG.warning("Erased a scan that had been suppressed and lay in the store: " + digest);
      }
    }
  }
}

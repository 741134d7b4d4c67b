package org.variorum.chronicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.logging.Logger;
import org.variorum.contentstore.Disk;
import org.variorum.contentstore.StoreException;
import org.variorum.job.Nightly;
import org.variorum.job.PortalOpened;
import org.variorum.job.Workers;
import org.variorum.settings.Settings;

/** Settles at the start what a stop left open, and deposits each day what the last one brought. */
@ApplicationScoped
class ChronicleStart {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

  @Inject JpaChronicle chronicle;
  @Inject ChronicleGround ground;
  @Inject Settings settings;
  @Inject Nightly nightly;
  @Inject Workers workers;

  void begin(@Observes PortalOpened start) {
    if (!settings.readsOnly()) {
      chronicle.settleLeft();
      workers.soon(this::catchUp);
      nightly.at(
          AFTER_MIDNIGHT,
          () -> ground.files().depositIfDue(),
          "Cannot deposit the chronicle of yesterday");
    }
  }

  /** Writes down what was published before there was a chronicle, and deposits what is due. */
  void catchUp() {
    Path mark = ground.folder().resolve("complete");
    if (!Files.exists(mark)) {
      chronicle.writeEarlier();
      try {
        Disk.makeVisible(Files.createTempFile(ground.folder(), "complete", ".part"), mark);
      } catch (IOException e) {
        throw StoreException.of("The chronicle could not be completed", e);
      }
      LOG.info("All that was published is in the chronicle.");
    }
    ground.files().depositIfDue();
  }
}

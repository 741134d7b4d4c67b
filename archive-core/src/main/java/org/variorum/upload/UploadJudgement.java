package org.variorum.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.variorum.staff.OnBehalf;
import org.variorum.virus.ScannerAwayException;

/** Takes one file that has arrived into the archive, or notes why not. */
@ApplicationScoped
class UploadJudgement {
  private static final Logger LOG = Logger.getLogger("org.variorum");

  @Inject TakeIn takeIn;
  @Inject OnBehalf behalf;
  @Inject UploadRows rows;
  @Inject UploadFiles files;

  /**
   * Afterwards the upload is attached or failed, and its file is gone; or it waits with its file
   * for the search for viruses.
   *
   * @return whether the search could be had
   */
  boolean judge(UploadView upload) {
    try {
      taken(upload).ifPresent(code -> rows.failed(upload.id(), code));
      files.remove(upload.id());
      return true;
    } catch (ScannerAwayException e) {
      LOG.warning("The upload " + upload.id() + " waits: " + e.getMessage());
      rows.quarantined(upload.id());
      return false;
    }
  }

  private Optional<String> taken(UploadView upload) {
    TakeIn.Found file =
        new TakeIn.Found(
            upload.entry(), files.of(upload.id()), upload.fileName(), upload.tolerance());
    return takeIn.take(
        behalf.of(upload.startedBy()),
        file,
        (object, how) -> rows.attached(upload.id(), object, how));
  }
}

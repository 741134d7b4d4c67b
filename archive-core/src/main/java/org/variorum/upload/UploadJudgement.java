package org.variorum.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.variorum.contentstore.StoreFullException;
import org.variorum.digitalobject.Ingest;
import org.variorum.identifier.ObjectId;
import org.variorum.scan.UnacceptableFileException;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;
import org.variorum.upload.UploadRefusedException.Reason;
import org.variorum.virus.ScannerAwayException;

/** Takes one file that has arrived into the archive, or notes why not. */
@ApplicationScoped
class UploadJudgement {
  private static final Logger LOG = Logger.getLogger("org.variorum");

  @Inject Ingest ingest;
  @Inject Attachment attachment;
  @Inject StaffMembers staff;
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
      attach(upload);
    } catch (ScannerAwayException e) {
      LOG.warning("The upload " + upload.id() + " waits: " + e.getMessage());
      rows.quarantined(upload.id());
      return false;
    } catch (UnacceptableFileException e) {
      rows.failed(upload.id(), e.code());
    } catch (UploadRefusedException e) {
      rows.failed(upload.id(), e.reason().name());
    } catch (ForbiddenActException e) {
      rows.failed(upload.id(), Reason.NOT_ALLOWED.name());
    } catch (StoreFullException e) {
      fail(upload, Reason.DISK_FULL, e);
    } catch (OutOfMemoryError e) {
      rows.failed(upload.id(), UnacceptableFileException.Reason.TOO_COSTLY.name());
    } catch (RuntimeException e) {
      fail(upload, Reason.INTERNAL, e);
    }
    files.remove(upload.id());
    return true;
  }

  private void attach(UploadView upload) {
    StaffMember member =
        staff
            .withId(upload.startedBy())
            .filter(known -> !known.disabled())
            .orElseThrow(() -> new UploadRefusedException(Reason.NOT_ALLOWED));
    List<ObjectId> pages =
        ingest.ingest(files.of(upload.id()), upload.fileName(), upload.tolerance(), member.id());
    attachment.attach(member.actor(), upload, pages);
  }

  private void fail(UploadView upload, Reason reason, RuntimeException e) {
    LOG.log(Level.SEVERE, "The upload " + upload.id() + " could not be taken in", e);
    rows.failed(upload.id(), reason.name());
  }
}

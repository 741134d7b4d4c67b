package org.variorum.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.variorum.curation.AttachScan;
import org.variorum.identifier.ObjectId;
import org.variorum.staff.Actor;

/** Attaches a scan and notes that its upload is done, both or neither. */
@ApplicationScoped
@Transactional
class Attachment {
  @Inject AttachScan attachScan;
  @Inject UploadRows rows;

  void attach(Actor actor, UploadView upload, List<ObjectId> pages) {
    attachScan.attach(actor, upload.entry(), pages, label(upload.fileName()));
    rows.attached(upload.id(), pages.get(0));
  }

  /** What the file was called, without its ending. */
  private static String label(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}

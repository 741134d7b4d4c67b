package org.variorum.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.variorum.curation.AttachScan;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.staff.Actor;

/** Attaches the pages of a file and notes that it is done, both or neither. */
@ApplicationScoped
@Transactional
class Attachment {
  @Inject AttachScan attachScan;

  void attach(Actor actor, EntryId entry, List<ObjectId> pages, String fileName, TakeIn.Done done) {
    boolean added = attachScan.attach(actor, entry, pages, label(fileName));
    done.attached(pages.get(0), added ? UploadState.ATTACHED : UploadState.KNOWN);
  }

  /** What the file was called, without its ending. */
  private static String label(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}

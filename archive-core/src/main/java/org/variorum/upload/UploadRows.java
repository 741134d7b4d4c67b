package org.variorum.upload;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;

/** What is kept about files on their way in. Each change is durable when its method returns. */
interface UploadRows {
  Optional<UploadView> of(UploadId id);

  /** Whether the entry has a document, so that a scan can be attached to it. */
  boolean isEntry(EntryId entry);

  void add(UploadView begun);

  /** Notes how many bytes lie on the disk; with the last of them it is to be judged. */
  void received(UploadId id, long bytes);

  /** Notes that its pages are in the entry, {@code ATTACHED} now or {@code KNOWN} before. */
  void attached(UploadId id, ObjectId object, UploadState how);

  /** Notes that it waits, with its file, for the search for viruses. */
  void quarantined(UploadId id);

  void failed(UploadId id, String code);

  void remove(UploadId id);

  /** Those that have all their bytes and wait to be judged or searched, oldest first. */
  List<UploadView> toJudge();

  /** Those begun before that time which neither are just being judged nor wait. */
  List<UploadView> begunBefore(Instant time);

  /** Those of a colleague to one entry whose bytes have not all come, in the order of begin. */
  List<UploadView> unfinished(StaffId by, EntryId entry);
}

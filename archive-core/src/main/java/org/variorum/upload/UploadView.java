package org.variorum.upload;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;

/**
 * A file on its way in.
 *
 * @param received how many bytes lie safely on the disk
 * @param failure why it was not taken, as a code
 * @param object what it has become
 */
public record UploadView(
    UploadId id,
    EntryId entry,
    String fileName,
    long length,
    long received,
    UploadState state,
    @Nullable String failure,
    @Nullable ObjectId object,
    Instant startedAt,
    StaffId startedBy) {

  /** Why it was not taken, in the words of this language; empty if nothing is wrong. */
  public String message(Locale language) {
    return failure == null ? "" : UploadMessages.words(failure, language);
  }

  boolean isComplete() {
    return received == length;
  }
}

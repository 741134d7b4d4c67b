package org.variorum.upload;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;
import org.variorum.scan.Tolerance;
import org.variorum.scan.UnacceptableFileException;

/**
 * A file on its way in.
 *
 * @param received how many bytes lie safely on the disk
 * @param failure why it was not taken, as a code
 * @param object what it has become, the first of its pages
 * @param tolerance whether it is kept though it is damaged
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
    StaffId startedBy,
    Tolerance tolerance) {

  /** Why it was not taken, has to wait or was not needed, in words; empty if nothing is wrong. */
  public String message(Locale language) {
    if (state == UploadState.QUARANTINED || state == UploadState.KNOWN) {
      return UploadMessages.words(state.name(), language);
    }
    return failure == null ? "" : UploadMessages.words(failure, language);
  }

  /** That an entry has a file already. */
  public static String known(Locale language) {
    return UploadMessages.words(UploadState.KNOWN.name(), language);
  }

  /** Whether it was refused for damage, and could be kept all the same. */
  public boolean isDamaged() {
    return failure != null && UnacceptableFileException.isDamage(failure);
  }

  boolean isComplete() {
    return received == length;
  }
}

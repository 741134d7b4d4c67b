package org.variorum.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.contentstore.StoreFullException;
import org.variorum.curation.CheckRemit;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.scan.Tolerance;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;
import org.variorum.upload.UploadRefusedException.Reason;

/**
 * Receives files of colleagues, piece by piece. Whoever began an upload is the only one to see it.
 */
@ApplicationScoped
public class Uploads {
  /** The most bytes that a file may have. */
  public static final long MOST_BYTES = 200_000_000;

  private static final Duration KEPT = Duration.ofDays(3);
  private static final int LONGEST_NAME = 400;

  @Inject CheckRemit remit;
  @Inject UploadRows rows;
  @Inject UploadFiles files;
  @Inject UploadQueue queue;
  @Inject Clock clock;

  private final Set<UploadId> receiving = ConcurrentHashMap.newKeySet();

  /**
   * Begins an upload; its bytes are to follow.
   *
   * @param tolerance whether the file is to be kept though it is damaged
   * @throws UploadRefusedException if the entry is not there or the file too large
   * @throws StoreFullException if the disk has no room for it
   * @throws org.variorum.staff.OutsideRemitException if the actor does not work on the entry
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.STEP)
  public UploadView begin(
      Actor actor, EntryId entry, String fileName, long length, Tolerance tolerance) {
    removeStale();
    checkAnnounced(entry, length);
    remit.ensure(actor, entry);
    UploadView begun =
        new UploadView(
            UploadId.random(),
            entry,
            fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName,
            length,
            0,
            length == 0 ? UploadState.JUDGING : UploadState.RECEIVING,
            null,
            null,
            clock.instant(),
            self(actor),
            tolerance);
    files.create(begun.id());
    rows.add(begun);
    if (begun.isComplete()) {
      queue.wake();
    }
    return begun;
  }

  private void checkAnnounced(EntryId entry, long length) {
    if (length > MOST_BYTES) {
      throw new UploadRefusedException(Reason.TOO_LARGE);
    }
    if (!rows.isEntry(entry)) {
      throw new UploadRefusedException(Reason.NO_SUCH_ENTRY);
    }
    if (length > files.room()) {
      throw new StoreFullException("The disk has no room for " + length + " bytes", null);
    }
  }

  private static StaffId self(Actor actor) {
    StaffId id = actor.id();
    if (id == null) {
      throw new UploadRefusedException(Reason.NOT_ALLOWED);
    }
    return id;
  }

  /** How far an upload of the actor's own has come. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.STEP)
  public UploadView of(Actor actor, UploadId id) {
    return rows.of(id)
        .filter(upload -> upload.startedBy().equals(self(actor)))
        .orElseThrow(() -> new UploadRefusedException(Reason.NO_SUCH_UPLOAD));
  }

  /** Those of the actor's own to an entry that still lack bytes, so that they can go on. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.STEP)
  public List<UploadView> unfinished(Actor actor, EntryId entry) {
    return rows.unfinished(self(actor), entry);
  }

  /** How many bytes of scans the disk has room for. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public long room(Actor actor) {
    return files.room();
  }

  /** When an upload that is not finished will be forgotten. */
  public Instant expiry(UploadView upload) {
    return upload.startedAt().plus(KEPT);
  }

  /**
   * Receives a piece that follows on the first {@code offset} bytes; returns how many there are
   * now. They have reached the disk. With the last of them the file is judged in the background.
   *
   * @param body read to its end, or to where the connection breaks
   * @throws UploadRefusedException if the piece does not follow, or another is just arriving
   * @throws StoreFullException if the disk is full; what came before this piece is kept
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.STEP)
  public long receive(Actor actor, UploadId id, long offset, InputStream body) {
    if (!receiving.add(id)) {
      throw new UploadRefusedException(Reason.BUSY);
    }
    try {
      UploadView upload = of(actor, id);
      if (upload.received() != offset || upload.state() == UploadState.FAILED) {
        throw new UploadRefusedException(Reason.WRONG_OFFSET);
      }
      return upload.isComplete() ? offset : append(upload, body);
    } finally {
      receiving.remove(id);
    }
  }

  private long append(UploadView upload, InputStream body) {
    long end = files.append(upload.id(), upload.received(), body, upload.length());
    rows.received(upload.id(), end);
    if (end == upload.length()) {
      queue.wake();
    }
    return end;
  }

  /** Gives an upload up. What is attached stays so. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.STEP)
  public void abandon(Actor actor, UploadId id) {
    UploadView upload = of(actor, id);
    if (upload.state() != UploadState.JUDGING) {
      rows.remove(id);
      files.remove(id);
    }
  }

  private void removeStale() {
    for (UploadView stale : rows.begunBefore(clock.instant().minus(KEPT))) {
      rows.remove(stale.id());
      files.remove(stale.id());
    }
  }
}

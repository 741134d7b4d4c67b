package org.variorum.exchange;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.revision.KnownEntry;

/** A record on its way into the archive: what it is, what it refers to, and whether it may come. */
final class IncomingRecord {
  private final RecordHead head;
  private final EntryId id;
  private final @Nullable KnownEntry known;
  private final Set<EntryId> targets = new LinkedHashSet<>();
  private final Set<String> files = new LinkedHashSet<>();
  private boolean refused;
  private boolean joined;
  private boolean written;

  IncomingRecord(RecordHead head, EntryId id, @Nullable KnownEntry known) {
    this.head = head;
    this.id = id;
    this.known = known;
  }

  RecordHead head() {
    return head;
  }

  EntryId id() {
    return id;
  }

  /** The entries that it refers to. */
  Set<EntryId> targets() {
    return targets;
  }

  /** The files beside it and the identifiers of scans that it shows, as it writes them. */
  Set<String> files() {
    return files;
  }

  /** Whether not even room was made for it yet. */
  boolean isNew() {
    return known == null;
  }

  /** Whether the archive has no document of it, so that others cannot refer to it without it. */
  boolean isAwaited() {
    return known == null || known.revision() == 0;
  }

  /** Whether this very record was imported before. */
  boolean isUnchanged() {
    return known != null && known.revision() > 0 && head.digest().equals(known.importDigest());
  }

  /** Whether it may be shown to visitors where that is asked for. */
  boolean isPublishable() {
    return !head.mark().isInternal();
  }

  /** Whether there is anything to write of it. */
  boolean isWanted(boolean asked) {
    if (head.mark().isNameOnly() && !isAwaited()) {
      return false;
    }
    boolean publish = asked && isPublishable();
    return !isUnchanged() || (publish && known != null && known.awaitsFirstEdition());
  }

  /** It is somebody whom the archive has under another key. */
  IncomingRecord joined() {
    joined = true;
    return this;
  }

  /** Whether it can still be said to be somebody whom the archive has. */
  boolean isUndecided() {
    return joined || isAwaited();
  }

  void refuse() {
    refused = true;
  }

  boolean isRefused() {
    return refused;
  }

  /** It came into the archive, whatever becomes of the others. */
  void becameWritten() {
    written = true;
  }

  boolean isWritten() {
    return written;
  }
}

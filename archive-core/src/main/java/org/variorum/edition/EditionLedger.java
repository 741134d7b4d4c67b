package org.variorum.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.variorum.document.Document;
import org.variorum.identifier.EntryId;

/** Where editions are entered, one after the other, for ever. */
public interface EditionLedger {

  /** The number of the newest edition, whether shown now or not; 0 if there was none. */
  int last(EntryId entry);

  /** Enters an edition. */
  void add(EditionKey key, EditionNote note, Document document);

  /** When readers were told of the newest edition; empty if there was none. */
  Optional<Instant> lastAnnounced(EntryId entry);

  /** All editions, newest first, also of what is withdrawn. */
  List<EditionHead> all(EntryId entry);
}

package org.variorum.edition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.document.Document;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/** Where editions are entered, one after the other, for ever. */
public interface EditionLedger {

  /** The number of the newest edition, whether shown now or not; 0 if there was none. */
  int last(EntryId entry);

  /** The same for many in one question; those that had none are missing. */
  Map<EntryId, Integer> last(Collection<EntryId> entries);

  /** Enters an edition. */
  void add(EditionKey key, EditionNote note, Document document);

  /** Enters many, in the order in which they are given. */
  void add(List<NewEdition> editions);

  /** An edition to be entered. */
  record NewEdition(EditionKey key, EditionNote note, Document document) {}

  /** When readers were told of the newest edition; empty if there was none. */
  Optional<Instant> lastAnnounced(EntryId entry);

  /**
   * The editions that the desk holds for those shown, hidden ones too; none of an entry that is not
   * published, or whose edition is suppressed.
   */
  List<PublishedEdition> held(Collection<EntryId> entries);

  /** The entries whose held editions show a scan of these bytes. */
  Set<EntryId> showing(ObjectId scan);

  /** Erases what an edition said; number, day and digest stay, with the category. */
  void suppress(EditionKey key, Instant when, String category);

  /** All editions, newest first, also of what is withdrawn. */
  List<EditionHead> all(EntryId entry);
}

package org.variorum.document;

import java.util.Optional;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/**
 * Turns what stands in a document as a reference into the identifier it means. In the archive's own
 * documents it is the identifier itself; in an import it may be the key of another record or the
 * name of a file beside it.
 */
public interface References {
  /** Identifiers only. */
  References PLAIN =
      new References() {
        @Override
        public EntryId entry(String reference) {
          return new EntryId(reference);
        }

        @Override
        public ObjectId object(String reference) {
          return new ObjectId(reference);
        }
      };

  EntryId entry(String reference);

  ObjectId object(String reference);

  /**
   * What another archive calls so, if it is here under that identifier or comes along with it. No
   * document depends on it.
   */
  default Optional<EntryId> elsewhere(EntryKind kind, EntryId identifier) {
    return Optional.empty();
  }
}

package org.variorum.edition;

import java.util.List;
import org.variorum.document.Document;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Made;

/** Where editions are entered, one after the other, for ever. */
public interface EditionLedger {

  /** The number of the newest edition, whether shown now or not; 0 if there was none. */
  int last(EntryId entry);

  /** Enters an edition. */
  void add(EditionKey key, int revision, Made published, Document document);

  /** All editions, newest first, also of what is withdrawn. */
  List<EditionHead> all(EntryId entry);
}

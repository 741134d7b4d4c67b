package org.variorum.hiding;

import org.variorum.audit.Auditable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/** What can be hidden. Each is found again by its entry. */
public sealed interface Hideable extends Auditable {

  EntryId entry();

  /** An entry with all its editions. */
  record OfEntry(EntryId entry) implements Hideable {
    @Override
    public String inAudit() {
      return entry.value();
    }
  }

  /** One edition of an entry, and whatever document equals it. */
  record OfEdition(EntryId entry, int number) implements Hideable {
    @Override
    public String inAudit() {
      return entry + " edition " + number;
    }
  }

  /**
   * The bytes of a digital object, wherever they are shown and under whatever identifier.
   *
   * @param entry at which they were found
   */
  record OfScan(EntryId entry, ObjectId object) implements Hideable {
    @Override
    public String inAudit() {
      return entry + " scan " + object;
    }
  }
}

package org.variorum.task;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.SortKey;
import org.variorum.identifier.EntryId;
import org.variorum.language.Shortened;

/**
 * A row that is about a part of an entry. Its number stays the same for no longer than until the
 * table is written anew.
 */
@MappedSuperclass
class PartRow {
  private static final int LONGEST_SORT_KEY = 120;
  private static final int LONGEST_PROPERTY = 80;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  String entryId;

  @Enumerated(EnumType.STRING)
  EntryKind entryKind;

  String sortKey;
  String localId;
  String property;

  /** Filled by what reads it. */
  @SuppressWarnings("NullAway.Init")
  protected PartRow() {}

  /**
   * About a part of an entry.
   *
   * @param part the local id of the part; empty for the whole
   */
  PartRow(Entry entry, String part, String property) {
    this(entry.id(), entry.kind(), SortKey.of(entry, "en"));
    this.localId = part;
    this.property = Shortened.to(property, LONGEST_PROPERTY);
  }

  /** About an entry as a whole. */
  PartRow(EntryId entry, EntryKind kind, String sortKey) {
    this.entryId = entry.value();
    this.entryKind = kind;
    this.sortKey =
        sortKey.length() <= LONGEST_SORT_KEY ? sortKey : sortKey.substring(0, LONGEST_SORT_KEY);
    this.localId = "";
    this.property = "";
  }
}

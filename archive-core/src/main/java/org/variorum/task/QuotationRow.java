package org.variorum.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.SortKey;
import org.variorum.language.Shortened;

/** What a citation of an entry quotes of a unit of the holdings. */
@Entity
@Table(name = "desk_quotation")
class QuotationRow {
  private static final int LONGEST = 2000;
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
  String sourceId;
  String words;

  protected QuotationRow() {}

  QuotationRow(Entry entry, Quoting quoting) {
    this.entryId = entry.id().value();
    this.entryKind = entry.kind();
    this.sortKey = DeskTask.cut(SortKey.of(entry, "en"));
    this.localId = quoting.part();
    this.property = Shortened.to(quoting.property(), LONGEST_PROPERTY);
    this.sourceId = quoting.source().value();
    this.words = Shortened.to(quoting.words(), LONGEST);
  }
}

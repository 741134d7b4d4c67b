package org.variorum.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.variorum.entry.Entry;
import org.variorum.language.Shortened;

/** What a citation of an entry quotes of a unit of the holdings. */
@Entity
@Table(name = "desk_quotation")
class QuotationRow extends PartRow {
  private static final int LONGEST = 2000;

  String sourceId;
  String words;

  protected QuotationRow() {}

  QuotationRow(Entry entry, Quoting quoting) {
    super(entry, quoting.part(), quoting.property());
    this.sourceId = quoting.source().value();
    this.words = Shortened.to(quoting.words(), LONGEST);
  }
}

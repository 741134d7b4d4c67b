package org.variorum.bulk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

@Entity
@Table(name = "bulk_line")
@IdClass(BulkLineKey.class)
class BulkLineRow {
  @Id long bulkId;
  @Id int number;
  String entryId;
  int revision;

  @Enumerated(EnumType.STRING)
  BulkOutcome outcome;

  boolean chosen;
  @Nullable Integer made;
  @Nullable Integer shown;

  @Enumerated(EnumType.STRING)
  BulkWhy why;

  String detail;

  protected BulkLineRow() {}

  BulkLineRow(long bulk, int number, EntryId entry) {
    this.bulkId = bulk;
    this.number = number;
    this.entryId = entry.value();
    this.outcome = BulkOutcome.OPEN;
    this.chosen = true;
    this.why = BulkWhy.NONE;
    this.detail = "";
  }

  BulkLine line() {
    return new BulkLine(
        number, new EntryId(entryId), revision, outcome, chosen, made, shown, why, detail);
  }

  void take(BulkLine line) {
    revision = line.revision();
    outcome = line.outcome();
    made = line.made();
    shown = line.shown();
    why = line.why();
    detail = line.detail();
  }
}

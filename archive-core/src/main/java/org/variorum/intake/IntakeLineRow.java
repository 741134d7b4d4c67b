package org.variorum.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.variorum.bulk.BulkWhy;
import org.variorum.identifier.EntryId;

/** A record of an import; what its entry would be is written beside it, and read for itself. */
@Entity
@Table(name = "intake_line")
@IdClass(IntakeLineKey.class)
class IntakeLineRow {
  @Id long intakeId;
  @Id int number;
  String place;
  String name;
  @Nullable String entryId;
  int revision;

  @Enumerated(EnumType.STRING)
  IntakeOutcome outcome;

  @Nullable Integer made;
  @Nullable Integer shown;
  @Nullable Integer edition;

  @Enumerated(EnumType.STRING)
  BulkWhy why;

  String detail;
  int rivals;

  protected IntakeLineRow() {}

  IntakeLineRow(long intake, IntakeLine line) {
    this.intakeId = intake;
    this.number = line.number();
    this.place = line.place();
    this.name = line.name();
    take(line);
  }

  IntakeLine line() {
    return new IntakeLine(
        number,
        place,
        name,
        entryId == null ? null : new EntryId(entryId),
        revision,
        outcome,
        made,
        shown,
        edition,
        why,
        detail,
        rivals);
  }

  final void take(IntakeLine line) {
    EntryId entry = line.entry();
    entryId = entry == null ? null : entry.value();
    revision = line.revision();
    outcome = line.outcome();
    made = line.made();
    shown = line.shown();
    edition = line.edition();
    why = line.why();
    detail = line.detail();
    rivals = line.rivals();
  }
}

package org.variorum.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

@Entity
@Table(name = "intake_name")
@IdClass(IntakeLineKey.class)
class IntakeNameRow {
  @Id long intakeId;
  @Id int number;
  String recordKey;
  String name;
  String kind;
  String entryId;
  String heading;
  boolean heldSame;

  protected IntakeNameRow() {}

  IntakeNameRow(long intakeId, int number, IntakeName name) {
    this.intakeId = intakeId;
    this.number = number;
    this.recordKey = name.key();
    this.name = name.name();
    this.kind = name.kind();
    this.entryId = name.entry().value();
    this.heading = name.heading();
    this.heldSame = name.held();
  }

  IntakeName name(@Nullable NameDecisionRow decision) {
    String joined = decision == null ? null : decision.entryId;
    return new IntakeName(
        recordKey,
        name,
        kind,
        new EntryId(entryId),
        heading,
        heldSame,
        decision != null,
        joined == null ? null : new EntryId(joined));
  }
}

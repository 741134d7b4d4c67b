package org.variorum.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "name_decision")
class NameDecisionRow {
  @Id String recordKey;
  @Nullable String entryId;
  long intakeId;

  protected NameDecisionRow() {}

  NameDecisionRow(String recordKey, @Nullable String entryId, long intakeId) {
    this.recordKey = recordKey;
    this.entryId = entryId;
    this.intakeId = intakeId;
  }
}

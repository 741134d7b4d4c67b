package org.variorum.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@IdClass(NameDecisionKey.class)
@Table(name = "name_decision")
class NameDecisionRow {
  @Id String recordKey;
  @Nullable String entryId;
  @Id long intakeId;

  protected NameDecisionRow() {}

  NameDecisionRow(String recordKey, @Nullable String entryId, long intakeId) {
    this.recordKey = recordKey;
    this.entryId = entryId;
    this.intakeId = intakeId;
  }
}

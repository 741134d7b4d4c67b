package org.variorum.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What was said of a name by command: it counts unless an import at the desk came later. */
@Entity
@Table(name = "command_decision")
class CommandDecisionRow {
  @Id String recordKey;
  @Nullable String entryId;

  /** The last import at the desk that there was. */
  long afterIntake;

  protected CommandDecisionRow() {}

  CommandDecisionRow(String recordKey, @Nullable String entryId, long afterIntake) {
    this.recordKey = recordKey;
    this.entryId = entryId;
    this.afterIntake = afterIntake;
  }
}

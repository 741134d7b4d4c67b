package org.variorum.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What was said of a name by command: it counts unless it was decided at the desk since. */
@Entity
@Table(name = "command_decision")
class CommandDecisionRow {
  @Id String recordKey;
  @Nullable String entryId;

  /** The last import at the desk with which nothing was decided since. */
  long afterIntake;

  protected CommandDecisionRow() {}

  CommandDecisionRow(String recordKey, @Nullable String entryId, long afterIntake) {
    this.recordKey = recordKey;
    this.entryId = entryId;
    this.afterIntake = afterIntake;
  }
}

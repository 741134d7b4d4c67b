package org.variorum.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** What the archive said of itself before an import, and after. */
@Entity
@Table(name = "intake_word")
@IdClass(IntakeWordKey.class)
class IntakeWordRow {
  @Id long intakeId;
  @Id String name;
  String valueBefore;
  String valueAfter;

  protected IntakeWordRow() {}

  IntakeWordRow(long intakeId, IntakeWord word) {
    this.intakeId = intakeId;
    this.name = word.name();
    this.valueBefore = word.before();
    this.valueAfter = word.after();
  }

  IntakeWord word() {
    return new IntakeWord(name, valueBefore, valueAfter);
  }
}

package org.variorum.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** What an entry would be, as a rehearsal found it. */
@Entity
@Table(name = "intake_document")
@IdClass(IntakeLineKey.class)
class IntakeDocumentRow {
  @Id long intakeId;
  @Id int number;
  byte[] document;

  protected IntakeDocumentRow() {}

  IntakeDocumentRow(IntakeLineKey key, byte[] document) {
    this.intakeId = key.intakeId();
    this.number = key.number();
    this.document = document;
  }
}

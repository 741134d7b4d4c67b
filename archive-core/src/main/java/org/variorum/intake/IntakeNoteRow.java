package org.variorum.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

@Entity
@Table(name = "intake_note")
@IdClass(IntakeLineKey.class)
class IntakeNoteRow {
  @Id long intakeId;
  @Id int number;
  String kind;
  String code;
  String element;
  String file;
  int line;
  String words;
  long total;

  protected IntakeNoteRow() {}

  IntakeNoteRow(long intakeId, int number, IntakeNote note) {
    this.intakeId = intakeId;
    this.number = number;
    this.kind = note.kind();
    this.code = note.code();
    this.element = note.element();
    this.file = note.file();
    this.line = note.line();
    this.words = note.words();
    this.total = note.total();
  }

  IntakeNote note() {
    return new IntakeNote(kind, code, element, file, line, words, total);
  }
}

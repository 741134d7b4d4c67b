package org.variorum.division;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.staff.Actor;

/** A division as the table keeps it. */
@Entity
@Table(name = "division")
class DivisionRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  String entryId;
  String newId;
  int beforeIt;
  int afterIt;
  Instant madeAt;
  @Nullable String madeBy;
  @Nullable Instant undoneAt;
  @Nullable String undoneBy;

  protected DivisionRow() {}

  DivisionRow(Division division, Actor by, Instant when) {
    this.entryId = division.entry().value();
    this.newId = division.made().value();
    this.beforeIt = division.before();
    this.afterIt = division.after();
    this.madeAt = when;
    this.madeBy = by.key();
  }

  void undo(Actor by, Instant when) {
    undoneAt = when;
    undoneBy = by.key();
  }

  Division view() {
    return new Division(rowId, new EntryId(entryId), new EntryId(newId), beforeIt, afterIt);
  }
}

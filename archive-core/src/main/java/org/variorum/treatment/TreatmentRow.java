package org.variorum.treatment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.ObjectId;
import org.variorum.staff.Actor;

@Entity
@Table(name = "page_treatment")
@IdClass(TreatmentKey.class)
class TreatmentRow {
  @Id String objectId;
  @Id int number;
  String instructions;
  @Nullable String madeBy;
  Instant madeAt;

  protected TreatmentRow() {}

  TreatmentRow(Actor by, ObjectId object, int number, String instructions, Instant now) {
    objectId = object.value();
    this.number = number;
    this.instructions = instructions;
    madeBy = by.key();
    madeAt = now;
  }

  PageTreatment view(String by) {
    return new PageTreatment(
        new ObjectId(objectId), number, TreatmentForm.read(instructions), by, madeAt);
  }
}

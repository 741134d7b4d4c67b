package org.variorum.harvest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A unit whose parts have still to follow it to its branch. */
@Entity
@Table(name = "harvest_due")
class HarvestDueRow {
  @Id String unitId;

  protected HarvestDueRow() {}

  HarvestDueRow(String unitId) {
    this.unitId = unitId;
  }
}

package org.variorum.standing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which version of a page is the newest. */
@Entity
@Table(name = "standing_page")
class StandingHead {
  @Id String name;
  int number;

  protected StandingHead() {}

  int next() {
    number++;
    return number;
  }
}

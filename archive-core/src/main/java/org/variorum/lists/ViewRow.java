package org.variorum.lists;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A saved view as it is kept. */
@Entity
@Table(name = "saved_view")
class ViewRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "views")
  @SequenceGenerator(name = "views", sequenceName = "row_sequence", allocationSize = 100)
  long id;

  String owner;
  String name;
  String asked;
  boolean shared;

  protected ViewRow() {}

  ViewRow(String owner, String name) {
    this.owner = owner;
    this.name = name;
    this.asked = "";
  }
}

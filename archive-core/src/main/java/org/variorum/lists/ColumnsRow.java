package org.variorum.lists;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Which columns of a list a colleague wants to see. */
@Entity
@Table(name = "list_columns")
@IdClass(ColumnsKey.class)
class ColumnsRow {
  @Id String owner;
  @Id String list;
  String chosen;

  protected ColumnsRow() {}

  ColumnsRow(ColumnsKey key, String chosen) {
    this.owner = key.owner();
    this.list = key.list();
    this.chosen = chosen;
  }
}

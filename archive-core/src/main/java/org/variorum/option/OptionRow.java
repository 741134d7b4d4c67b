package org.variorum.option;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "archive_option")
class OptionRow {
  @Id String name;
  String valueText;

  protected OptionRow() {}

  OptionRow(String name, String valueText) {
    this.name = name;
    this.valueText = valueText;
  }
}

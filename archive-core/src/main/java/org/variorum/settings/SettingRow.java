package org.variorum.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "setting")
class SettingRow {
  @Id String name;
  String valueText;

  protected SettingRow() {}

  SettingRow(String name, String valueText) {
    this.name = name;
    this.valueText = valueText;
  }
}

package org.variorum.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;

/**
 * A key by which an entry is found that may be another: how a name of it sounds as a whole, or,
 * with the name itself, by what such names meet.
 */
@Entity
@Table(name = "desk_name_key")
class NameKeyRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  String entryId;

  @Enumerated(EnumType.STRING)
  EntryKind entryKind;

  String nameKey;
  String nameText;

  protected NameKeyRow() {}

  NameKeyRow(Entry entry, String nameKey) {
    this.entryId = entry.id().value();
    this.entryKind = entry.kind();
    this.nameKey = nameKey;
    this.nameText = "";
  }

  NameKeyRow(Entry entry, MeetingNames.Key key) {
    this.entryId = entry.id().value();
    this.entryKind = entry.kind();
    this.nameKey = key.key();
    this.nameText = key.name();
  }
}

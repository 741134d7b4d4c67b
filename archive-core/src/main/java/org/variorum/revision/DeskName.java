package org.variorum.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.variorum.name.NameForm;

/** A form of a name, as the desk finds it. */
@Entity
@Table(name = "desk_name")
public class DeskName {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  String entryId;
  String localId;
  String text;
  String language;

  protected DeskName() {}

  public DeskName(String entryId, NameForm form) {
    this.entryId = entryId;
    this.localId = form.id().value();
    this.text = form.text();
    this.language = form.language();
  }
}

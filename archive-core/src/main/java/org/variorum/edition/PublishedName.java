package org.variorum.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.variorum.name.NameForm;

/** A form of a name that readers may see. */
@Entity
@Table(name = "published_name")
public class PublishedName {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  String entryId;
  String localId;
  String text;
  String language;

  protected PublishedName() {}

  public PublishedName(String entryId, NameForm form) {
    this.entryId = entryId;
    this.localId = form.id().value();
    this.text = form.text();
    this.language = form.language();
  }
}

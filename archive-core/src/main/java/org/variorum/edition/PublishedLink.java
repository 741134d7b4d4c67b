package org.variorum.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.variorum.entry.Link;

/** That an edition refers to another entry, which need not be published. */
@Entity
@Table(name = "published_link")
public class PublishedLink {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  String entryId;
  String targetId;

  @Enumerated(EnumType.STRING)
  Link.Nature nature;

  String role;
  String localId;

  protected PublishedLink() {}

  public PublishedLink(String entryId, Link link) {
    this.entryId = entryId;
    this.targetId = link.target().value();
    this.nature = link.nature();
    this.role = link.role();
    this.localId = link.part();
  }
}

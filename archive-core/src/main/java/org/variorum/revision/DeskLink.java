package org.variorum.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.variorum.entry.Link;

/** That a draft refers to another entry. */
@Entity
@Table(name = "desk_link")
public class DeskLink {
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

  protected DeskLink() {}

  public DeskLink(String entryId, Link link) {
    this.entryId = entryId;
    this.targetId = link.target().value();
    this.nature = link.nature();
    this.role = link.role();
    this.localId = link.part();
  }
}

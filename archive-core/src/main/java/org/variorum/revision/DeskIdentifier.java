package org.variorum.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.variorum.identifier.OutsideId;

/** What an entry is called in a file outside the archive, as the desk finds it. */
@Entity
@Table(name = "desk_identifier")
public class DeskIdentifier {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  String entryId;
  String file;
  String identifier;

  protected DeskIdentifier() {}

  public DeskIdentifier(String entryId, OutsideId known) {
    this.entryId = entryId;
    this.file = known.file();
    this.identifier = known.value();
  }
}

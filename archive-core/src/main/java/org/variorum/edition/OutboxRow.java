package org.variorum.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an entry was published or withdrawn, and the index has still to learn of it. */
@Entity
@Table(name = "outbox")
public class OutboxRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  String entryId;
  Instant writtenAt;

  // The node whose index has to learn of it; empty for the one that writes.
  String node = "";

  protected OutboxRow() {}

  public OutboxRow(String entryId, Instant writtenAt) {
    this.entryId = entryId;
    this.writtenAt = writtenAt;
  }

  public OutboxRow(String entryId, Instant writtenAt, String node) {
    this(entryId, writtenAt);
    this.node = node;
  }
}

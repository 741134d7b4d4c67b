package org.variorum.node;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That nothing that was made before may be read any more. */
@Entity
@Table(name = "node_news")
class NodeNewsRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  Instant writtenAt;

  protected NodeNewsRow() {}

  NodeNewsRow(Instant writtenAt) {
    this.writtenAt = writtenAt;
  }
}

package org.variorum.node;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A node that only shows, and when it was last heard of. */
@Entity
@Table(name = "node")
class NodeRow {
  @Id String name;
  Instant seenAt;

  protected NodeRow() {}

  NodeRow(String name, Instant seenAt) {
    this.name = name;
    this.seenAt = seenAt;
  }
}

package org.variorum.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A network from which somebody has signed in, by a digest of both. */
@Entity
@Table(name = "known_network")
class KnownNetwork {
  @Id String name;
  Instant seenAt;

  protected KnownNetwork() {}

  KnownNetwork(String name, Instant seenAt) {
    this.name = name;
    this.seenAt = seenAt;
  }
}

package org.variorum.curation;

import java.util.Optional;

/** The siblings between which a unit stands in the tree, and its first part. */
public record Neighbours(
    Optional<TreeRow> before, Optional<TreeRow> after, Optional<TreeRow> part) {
  static final Neighbours NONE =
      new Neighbours(Optional.empty(), Optional.empty(), Optional.empty());
}

package org.variorum.upkeep;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.edition.EditionKey;

/** Revisions and editions as they are kept, byte by byte. */
interface Ledgers {

  /** Checks up to so many editions after one; empty if there was nothing left. */
  Optional<Checked> editionsAfter(@Nullable EditionKey last, int limit);

  /** How many editions can be checked. */
  long editions();

  /** The digital objects whose content should be kept and is not, each in a line. */
  List<String> objectsWithoutContent();

  /** What was found wrong, and where the batch ended. */
  record Checked(EditionKey last, int count, List<String> problems) {}
}

package org.variorum.upkeep;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The desk and published tables as a whole, which are written anew from the documents. */
public interface Tables {

  /**
   * Writes the tables of up to {@code limit} entries anew, in the order of their identifiers and in
   * one transaction.
   *
   * @param last where the batch before ended; null to begin
   * @return where this one ended; empty if there was nothing left
   */
  Optional<String> rebuild(@Nullable String last, int limit);

  /** How many entries have tables to be written. */
  long count();

  /** Takes out of the published tables what the desk does not know as published. */
  int clearUnpublished();
}

package org.variorum.merger;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;

/**
 * That an entry was given up for another.
 *
 * @param gone the entry that was given up
 * @param goneEdition its edition that visitors saw then; absent if they saw none
 * @param keptBefore the revision of the kept entry before it took in the other
 * @param keptAfter the one after
 * @param parts what the parts of the one given up are called in the other
 * @param proposedBy who thought of it, as the curator wrote it
 * @param madeBy the pen name of who did it; empty for whoever runs the machine
 */
public record Merger(
    long id,
    EntryId gone,
    EntryId kept,
    @Nullable Integer goneEdition,
    int keptBefore,
    int keptAfter,
    Map<LocalId, LocalId> parts,
    String proposedBy,
    String reason,
    Instant madeAt,
    String madeBy) {
  /** How many characters the reason may have. */
  public static final int LONGEST = 2000;

  /** How many the name of who proposed it may have. */
  public static final int LONGEST_NAME = 200;

  public Merger {
    parts = Map.copyOf(parts);
  }
}

package org.variorum.curation;

import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

/** A place in the tree of the holdings. */
public sealed interface UnitPlace {

  /** The last among the parts of a unit; at the top of the tree if it is null. */
  record Within(@Nullable EntryId parent) implements UnitPlace {}

  /** Right before a unit, at its level. */
  record Before(EntryId sibling) implements UnitPlace {}

  /** Right after a unit, at its level. */
  record After(EntryId sibling) implements UnitPlace {}
}

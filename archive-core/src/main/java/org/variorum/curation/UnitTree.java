package org.variorum.curation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.description.LevelName;
import org.variorum.identifier.EntryId;

/** The tree of the holdings as the desk has it; each question is one statement. */
interface UnitTree {

  Optional<TreeRow> unit(EntryId id);

  /** The first parts of a unit, or the first at the top. */
  List<TreeRow> first(@Nullable EntryId parent, int limit);

  /** The last parts of a unit, the very last first. */
  List<TreeRow> last(@Nullable EntryId parent, int limit);

  /** Siblings after a unit, in order. */
  List<TreeRow> after(TreeRow unit, int limit);

  /** Siblings before a unit, the nearest first. */
  List<TreeRow> before(TreeRow unit, int limit);

  long parts(@Nullable EntryId parent);

  /** The unit itself and those above it, upwards; ends where it would go round in a circle. */
  List<TreeRow> upwards(EntryId unit);

  /** Whether anything is part of one of these. */
  boolean havePart(Collection<EntryId> units);

  /** Other units that bear this code, wherever. */
  List<EntryId> coded(String code, EntryId but);

  /**
   * The institutions that keep these units, or else the highest units above them, from the tables
   * as they are; for many in one question.
   */
  Map<EntryId, EntryId> keepers(Collection<EntryId> units);

  /**
   * Units below one that have no institution of their own between, with others that bear their
   * codes, wherever those are.
   */
  List<SharedCode> sharedBelow(EntryId unit, int from, int limit);

  /** Two units that bear one code. */
  record SharedCode(String code, EntryId unit, EntryId other) {}

  /** Those of the codes that a unit bears. */
  List<String> taken(Collection<String> codes);

  /** What levels are called, the commonest first; not more than can be chosen from. */
  List<LevelName> levelNames();

  /** Holds these against all others until the transaction ends, always in the same order. */
  void hold(Collection<EntryId> units);
}

package org.variorum.intake;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

/**
 * What was decided of names by the keys of their records. A decision holds for every later import
 * of the same name in the same file.
 */
public interface NameDecisions {

  /** By key the entry that it is; empty where it is none of those that there were. */
  Map<String, Optional<EntryId>> of(Collection<String> keys);

  /** Decides; in place of what was decided before. */
  void decide(long intake, String key, @Nullable EntryId entry);

  /** Lifts what was decided with an import. */
  void forget(long intake);
}

package org.variorum.intake;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

/**
 * What was decided of names by the keys of their records, with each import. A decision holds for
 * every later import of the same name in the same file, until a later one decides otherwise; if
 * that one is taken back, the earlier holds again.
 */
public interface NameDecisions {

  /**
   * By key the entry that it is, as was decided last; empty where it is none of those that there
   * were.
   */
  Map<String, Optional<EntryId>> of(Collection<String> keys);

  /**
   * Decides by command, with no import at the desk; in place of all that was decided before.
   *
   * @param names the entries by the keys of the records; empty for none of those that there are
   */
  void decide(Map<String, Optional<EntryId>> names);

  /** Decides; in place of what was decided before with the same import. */
  void decide(long intake, String key, @Nullable EntryId entry);

  /** Lifts what was decided with an import, and nothing that was decided with another. */
  void forget(long intake);
}

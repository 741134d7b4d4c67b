package org.variorum.trash;

import java.time.Instant;
import java.util.List;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/**
 * An entry in the trash.
 *
 * @param by the pen name of who threw it away; empty for whoever runs the machine
 * @param keepers what keeps it from being erased; none if nothing does
 */
public record TrashedEntry(
    EntryId id, EntryKind kind, String heading, Instant since, String by, List<Keeper> keepers) {

  public TrashedEntry {
    keepers = List.copyOf(keepers);
  }

  /** Whether it is never erased, since it was published once. */
  public boolean isForGood() {
    return keepers.stream().anyMatch(one -> one.kind() == Keeper.Kind.EDITIONS);
  }

  /** What else refers to it. */
  public List<Keeper> getReferring() {
    return keepers.stream().filter(one -> one.kind() != Keeper.Kind.EDITIONS).toList();
  }
}

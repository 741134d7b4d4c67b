package org.variorum.hiding;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;

/** The list of what was withdrawn, and why. Nothing leaves it. */
public interface Withdrawals {

  /**
   * Enters a withdrawal in place of one that is in force.
   *
   * @param heading what the entry was called when it was last published
   */
  void add(EntryId entry, PublicReason reason, Texts heading, Actor by, Instant when);

  /** Notes that the entry is published again; nothing happens if it was not withdrawn. */
  void lift(EntryId entry, Actor by, Instant when);

  /** The withdrawal in force. */
  Optional<Withdrawal> of(EntryId entry);

  /**
   * The numbers of the withdrawals in force; an entry without one is missing. No number is reused.
   */
  Map<EntryId, Integer> inForce(Collection<EntryId> entries);
}

package org.variorum.joining;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;

/**
 * What a record of a file says of an entry.
 *
 * @param said the record, read as the entry that it would be
 * @param before what the same record said when it came last; absent if it never came
 * @param held the parts of the entry that are there since the record brought them
 * @param own whether the entry was made of this record, so that what nobody has changed since
 *     follows the file
 * @param file what is cited where the record itself cites nothing
 * @param dating whether the entry has its dates for lists from this record, so that they follow the
 *     file
 * @param standing what is cited for a value of the entry itself, where only that makes it a rival
 */
public record Brought(
    Entry said,
    @Nullable Entry before,
    Set<LocalId> held,
    boolean own,
    boolean dating,
    Cited file,
    Cited standing) {

  /**
   * A source and where in it.
   *
   * @param name what the file is called
   */
  public record Cited(EntryId source, String locator, String name) {}

  public Brought {
    held = Set.copyOf(held);
  }
}

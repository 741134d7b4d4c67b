package org.variorum.institution;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/**
 * Who keeps originals, and how to see them. Its names and its history are the entry's own.
 *
 * @param code its code, as ISIL or the house's own (ISDIAH 5.1.1)
 * @param address where it is (5.2.1)
 * @param place the place it stands in, if that has an entry
 * @param access the conditions on which its holdings can be seen (5.4.2)
 * @param elements the other elements of ISDIAH by clause; those nobody filled in are missing
 */
public record Institution(
    @Nullable String code,
    Texts address,
    @Nullable EntryId place,
    Texts access,
    @Nullable String website,
    Map<String, Texts> elements) {

  public Institution {
    elements = Map.copyOf(elements);
  }
}

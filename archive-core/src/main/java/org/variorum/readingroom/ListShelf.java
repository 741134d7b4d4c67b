package org.variorum.readingroom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/**
 * Asks for lists from any place on. Each question is one statement, answered out of an index, and
 * costs the same however long the list is.
 */
interface ListShelf {

  /** Where an entry stands in lists; empty if visitors do not see it. */
  Optional<Place> place(EntryId entry, String language);

  /** A place in the order of names and in that of time; null where it has none. */
  record Place(EntryId entry, String name, @Nullable Long day) {}

  /** The entries on a stretch of a list in their order. */
  List<EntryId> byName(Set<EntryKind> kinds, Stretch<String> stretch, String language, int most);

  /** The same by time; what is not dated is left out. */
  List<EntryId> byTime(Set<EntryKind> kinds, Stretch<Long> stretch, int most);

  /** Which of these stretches hold an entry, by their numbers. */
  Set<Integer> filled(Set<EntryKind> kinds, List<Stretch<String>> stretches, String language);

  /** The first and the last day of all; empty if none is dated. */
  Optional<long[]> days(Set<EntryKind> kinds);

  /** How many there are; of more than that many it is only told that there is one more. */
  long count(Set<EntryKind> kinds, boolean dated, int most);

  /**
   * From one key on, to before another.
   *
   * @param beyond an entry that has the first key, after which it begins; read backwards, one that
   *     has the last key, before which it ends
   * @param backwards from its end
   */
  record Stretch<K>(@Nullable K from, @Nullable K to, @Nullable EntryId beyond, boolean backwards) {

    static <K> Stretch<K> between(@Nullable K from, @Nullable K to) {
      return new Stretch<>(from, to, null, false);
    }
  }
}

package org.variorum.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.revision.KnownEntry;

/**
 * What whoever gives an import says of the names in it, by the keys of their records.
 *
 * @param byKey those of which anything is said
 */
record DecidedNames(Map<String, Choice> byKey) {
  static final DecidedNames NONE = new DecidedNames(Map.of());

  DecidedNames {
    byKey = Map.copyOf(byKey);
  }

  /**
   * Who somebody is.
   *
   * @param line on which it is said
   * @param entry absent if he is none of those that the archive has
   */
  record Choice(int line, @Nullable EntryId entry) {}

  /** The entries by the keys; empty where it is none. */
  Map<String, Optional<EntryId>> entries() {
    Map<String, Optional<EntryId>> entries = new HashMap<>();
    byKey.forEach((key, choice) -> entries.put(key, Optional.ofNullable(choice.entry())));
    return entries;
  }

  boolean has(String key) {
    return byKey.containsKey(key);
  }

  /**
   * Refuses what cannot be done.
   *
   * @param asked the records of which it can be said who they are, by their keys
   * @param there the entries that are named and can be joined with
   * @throws UnreadableDeliveryException if there is anything
   */
  void ensurePossible(Map<String, RecordHead> asked, Map<EntryId, KnownEntry> there) {
    List<String> found = new ArrayList<>();
    byKey.entrySet().stream()
        .sorted((one, other) -> Integer.compare(one.getValue().line(), other.getValue().line()))
        .forEach(one -> check(one.getKey(), one.getValue(), asked, there, found));
    if (!found.isEmpty()) {
      throw new UnreadableDeliveryException(String.join("; ", found));
    }
  }

  private static void check(
      String key,
      Choice choice,
      Map<String, RecordHead> asked,
      Map<EntryId, KnownEntry> there,
      List<String> found) {
    int line = choice.line();
    RecordHead head = asked.get(key);
    EntryId entry = choice.entry();
    KnownEntry known = entry == null ? null : there.get(entry);
    if (head == null) {
      found.add("line %d: the import brings no name '%s' that can be decided".formatted(line, key));
    } else if (entry != null && known == null) {
      found.add("line %d: the archive has no entry %s".formatted(line, entry));
    } else if (known != null && known.kind() != head.kind()) {
      found.add("line %d: the entry %s is of another kind".formatted(line, entry));
    }
  }
}

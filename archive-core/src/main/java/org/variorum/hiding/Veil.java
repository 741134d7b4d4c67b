package org.variorum.hiding;

import java.util.Map;
import java.util.Set;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/**
 * All that is hidden of some entries now.
 *
 * @param entries those that are hidden as a whole
 * @param editions the numbers of editions that are, by their entries
 * @param digests of the documents of these editions
 * @param scans the digital objects that are hidden, wherever they are shown
 */
public record Veil(
    Set<EntryId> entries,
    Map<EntryId, Set<Integer>> editions,
    Set<String> digests,
    Set<ObjectId> scans) {

  public Veil {
    entries = Set.copyOf(entries);
    editions = Map.copyOf(editions);
    digests = Set.copyOf(digests);
    scans = Set.copyOf(scans);
  }

  public boolean hides(EntryId entry) {
    return entries.contains(entry);
  }

  /** Whether an edition may not be shown, by itself or with its entry. */
  public boolean hides(EntryId entry, int edition) {
    return hides(entry) || editions.getOrDefault(entry, Set.of()).contains(edition);
  }

  /** Whether a document says what a hidden edition says. */
  public boolean forbids(String digest) {
    return digests.contains(digest);
  }
}

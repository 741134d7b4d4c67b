package org.variorum.search;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.textlayer.TextVersion;

/**
 * How an entry stands among others, which its own document does not tell.
 *
 * @param announced when readers were told of it last
 * @param kinds of which kind the entries are that it names, as far as they are published
 * @param above the units above it
 * @param texts those of its pages that visitors may read
 */
record Placed(
    Instant announced,
    Map<EntryId, EntryKind> kinds,
    List<EntryId> above,
    List<TextVersion> texts) {
  static final Placed NOWHERE = new Placed(Instant.EPOCH, Map.of(), List.of(), List.of());

  /** How some entries stand, asked at once. */
  record All(Map<EntryId, EntryKind> kinds, Map<EntryId, List<EntryId>> above) {

    Placed of(PublishedEdition edition, Map<ObjectId, List<TextVersion>> texts) {
      Entry entry = edition.entry();
      return new Placed(
          edition.announcedAt(),
          kinds,
          above.getOrDefault(entry.id(), List.of()),
          PageCards.pages(entry).stream()
              .flatMap(page -> texts.getOrDefault(page, List.of()).stream())
              .toList());
    }
  }

  static All among(Collection<Entry> entries, Bearings bearings) {
    Set<EntryId> named = new HashSet<>();
    entries.forEach(entry -> named.addAll(CardFacets.named(entry)));
    List<EntryId> units =
        entries.stream().filter(entry -> entry.kind() == EntryKind.UNIT).map(Entry::id).toList();
    return new All(bearings.kinds(named), bearings.above(units));
  }
}

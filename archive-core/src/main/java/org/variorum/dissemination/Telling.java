package org.variorum.dissemination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.description.Description;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.Link;
import org.variorum.entry.Links;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.vocabulary.Vocabularies;

/** Gathers what files are written from, in a number of statements that does not grow with them. */
@ApplicationScoped
@Transactional
class Telling {
  private static final int HIGHEST = 40;

  @Inject Editions editions;
  @Inject PublishedNames names;
  @Inject SeenPages pages;
  @Inject ReadingRoom room;
  @Inject Vocabularies vocabularies;

  Told.House house(String root) {
    return new Told.House(room.name(), root, vocabularies.current());
  }

  /** Those of the entries that visitors may see, in the order that they were asked for. */
  Map<EntryId, Told> of(Collection<EntryId> ids, Told.House house) {
    Map<EntryId, PublishedEdition> found = editions.current(ids);
    Map<EntryId, Entry> above = above(found.values());
    Set<EntryId> wanted = new HashSet<>();
    Stream.concat(found.values().stream().map(PublishedEdition::entry), above.values().stream())
        .flatMap(entry -> Links.of(entry).stream())
        .map(Link::target)
        .forEach(wanted::add);
    Map<EntryId, Named> named = names.of(wanted);
    Map<ObjectId, SeenPage> marked = pages.marked(found.values());
    Map<EntryId, Told> told = new LinkedHashMap<>();
    for (EntryId id : ids) {
      PublishedEdition edition = found.get(id);
      if (edition != null) {
        told.put(id, new Told(edition, chain(edition.entry(), above), named, marked, house));
      }
    }
    return told;
  }

  /** All units above these, a statement for each level. */
  private Map<EntryId, Entry> above(Collection<PublishedEdition> found) {
    Map<EntryId, Entry> above = new HashMap<>();
    Set<EntryId> next =
        parents(found.stream().map(PublishedEdition::entry).collect(Collectors.toList()));
    for (int level = 0; level < HIGHEST && !next.isEmpty(); level++) {
      Map<EntryId, PublishedEdition> higher = editions.current(next);
      higher.forEach((id, edition) -> above.put(id, edition.entry()));
      next = parents(higher.values().stream().map(PublishedEdition::entry).toList());
      next.removeAll(above.keySet());
    }
    return above;
  }

  private static Set<EntryId> parents(List<Entry> entries) {
    return entries.stream()
        .map(entry -> entry.particulars().description())
        .flatMap(Stream::ofNullable)
        .map(Description::parent)
        .flatMap(Stream::ofNullable)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<Entry> chain(Entry entry, Map<EntryId, Entry> above) {
    List<Entry> chain = new ArrayList<>();
    Entry at = entry;
    while (at != null && chain.size() < HIGHEST) {
      Description unit = at.particulars().description();
      at = unit == null || unit.parent() == null ? null : above.get(unit.parent());
      if (at != null) {
        chain.add(at);
      }
    }
    return chain;
  }
}

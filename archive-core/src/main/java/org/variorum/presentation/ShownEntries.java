package org.variorum.presentation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.description.Description;
import org.variorum.description.Inheritance;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.TreeShelf;

/** Gathers, in a few batched statements, what manifests are written from. */
@ApplicationScoped
class ShownEntries {
  @Inject Editions editions;
  @Inject TreeShelf tree;
  @Inject ShownPages pages;
  @Inject ReadingRoom room;

  Shown of(PublishedEdition edition) {
    Entry entry = edition.entry();
    ShownPages.Found found = pages.find(entry);
    List<Page> seen = found.open();
    List<Entry> above = seen.isEmpty() ? List.of() : above(entry);
    return new Shown(edition, seen, found.shut(), above, named(entry, above), archive());
  }

  /** The units above one, the nearest first. */
  private List<Entry> above(Entry entry) {
    Description unit = entry.particulars().description();
    EntryId parent = unit == null ? null : unit.parent();
    if (parent == null) {
      return List.of();
    }
    List<EntryId> ids = tree.from(parent).stream().map(TreeShelf.Higher::id).toList();
    Map<EntryId, Entry> entries = entries(ids.stream());
    return ids.stream().flatMap(id -> Stream.ofNullable(entries.get(id))).toList();
  }

  /** Who keeps and who made a unit, as far as visitors may see them. */
  private Map<EntryId, Entry> named(Entry entry, List<Entry> above) {
    Description unit = entry.particulars().description();
    Set<EntryId> wanted = new HashSet<>();
    if (unit != null) {
      Inheritance inheritance = Shown.inheritance(unit, above);
      inheritance.institution().ifPresent(held -> wanted.add(held.value()));
      inheritance.creators().ifPresent(held -> wanted.addAll(held.value()));
    }
    return entries(wanted.stream());
  }

  /** The entries among these that visitors may see, as they see them. */
  Map<EntryId, Entry> entries(Stream<EntryId> ids) {
    Set<EntryId> wanted = ids.collect(Collectors.toSet());
    return editions.current(wanted).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().entry()));
  }

  boolean shows(Entry entry, ObjectId object) {
    return pages.of(entry).stream().anyMatch(page -> page.object().id().equals(object));
  }

  boolean showsAny(Entry entry) {
    return !pages.of(entry).isEmpty();
  }

  /** What the archive is called; nothing if it was not named. */
  Texts archive() {
    return room.name();
  }
}

package org.variorum.presentation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.description.Description;
import org.variorum.description.Inheritance;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/**
 * What a manifest is written from.
 *
 * @param pages those that visitors may see, in the order of the entry
 * @param shut those that visitors may not see today
 * @param above the units it is part of, the nearest first
 * @param named entries that visitors may see, among them who keeps and who made it
 * @param archive what the archive is called
 */
record Shown(
    PublishedEdition edition,
    List<Page> pages,
    List<ShutPage> shut,
    List<Entry> above,
    Map<EntryId, Entry> named,
    Texts archive) {

  Entry entry() {
    return edition.entry();
  }

  Optional<Description> unit() {
    return Optional.ofNullable(entry().particulars().description());
  }

  /** What holds for the unit, its own or inherited. */
  Optional<Inheritance> inheritance() {
    return unit().map(own -> inheritance(own, above));
  }

  static Inheritance inheritance(Description unit, List<Entry> above) {
    return new Inheritance(
        unit,
        above.stream()
            .flatMap(
                higher ->
                    Optional.ofNullable(higher.particulars().description())
                        .map(said -> new Inheritance.Higher(higher.id(), said))
                        .stream())
            .toList());
  }

  /** Who keeps it, if visitors may see that. */
  Optional<Entry> keeper() {
    return inheritance()
        .flatMap(Inheritance::institution)
        .flatMap(held -> Optional.ofNullable(named.get(held.value())));
  }

  /** The same with one of its pages only. */
  Shown only(Page page) {
    return new Shown(edition, List.of(page), List.of(), above, named, archive);
  }
}

package org.variorum.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.identifier.EntryId;
import org.variorum.vocabulary.Vocabularies;

/** Writes the cards of current editions; it reads editions and nothing else, so no draft. */
@ApplicationScoped
@Transactional
class CurrentCards {
  @Inject Editions editions;
  @Inject Vocabularies vocabularies;
  @Inject PageCards pages;

  /** The cards of those that are published, questions too, and the ids of those that are not. */
  record Cards(List<IndexCard> cards, List<String> gone) {}

  Cards of(Collection<EntryId> ids) {
    Map<EntryId, PublishedEdition> current = editions.current(ids);
    Cataloguer cataloguer = new Cataloguer(vocabularies.current());
    List<IndexCard> cards = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    for (EntryId id : ids) {
      PublishedEdition edition = current.get(id);
      if (edition == null) {
        gone.add(id.value());
      } else {
        cards.addAll(cataloguer.cards(edition.entry()));
      }
    }
    cards.addAll(pages.of(current.values().stream().map(PublishedEdition::entry).toList()));
    return new Cards(cards, gone);
  }

  /** The next published entries in the order of their ids; null for the first ones. */
  List<EntryId> after(@Nullable EntryId last, int limit) {
    return editions.publishedAfter(last, limit);
  }
}

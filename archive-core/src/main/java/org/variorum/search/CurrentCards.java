package org.variorum.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.textlayer.TextVersion;
import org.variorum.vocabulary.Vocabularies;

/** Writes the cards of current editions; it reads editions and nothing else, so no draft. */
@ApplicationScoped
@Transactional
class CurrentCards {
  /** So many pages with their words are held in memory at once, and those of one entry. */
  private static final int PAGES_AT_ONCE = 100;

  @Inject Editions editions;
  @Inject Vocabularies vocabularies;
  @Inject PageCards pages;
  @Inject Bearings bearings;

  /** The cards of those that are published, questions too, and the ids of those that are not. */
  record Cards(List<IndexCard> cards, List<String> gone) {
    static Cards none() {
      return new Cards(new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Hands over the cards of entries, piece by piece; all cards of an entry are in one piece. */
  void of(Collection<EntryId> ids, Consumer<Cards> piece) {
    Map<EntryId, PublishedEdition> current = editions.current(ids);
    Cataloguer cataloguer = new Cataloguer(vocabularies.current());
    Map<ObjectId, List<TextVersion>> texts =
        pages.readable(current.values().stream().map(PublishedEdition::entry).toList());
    Map<EntryId, Entry> said =
        pages.said(current.values().stream().map(PublishedEdition::entry).toList()).stream()
            .collect(Collectors.toMap(Entry::id, Function.identity()));
    Placed.All places =
        Placed.among(current.values().stream().map(PublishedEdition::entry).toList(), bearings);
    Cards cards = Cards.none();
    int leaves = 0;
    for (EntryId id : ids) {
      PublishedEdition edition = current.get(id);
      if (edition == null) {
        cards.gone().add(id.value());
      } else {
        Entry entry = said.getOrDefault(id, edition.entry());
        List<IndexCard> own = cataloguer.cards(entry, places.of(edition, texts));
        cards.cards().addAll(own);
        List<IndexCard> ofPages = pages.of(edition.entry(), texts, own.get(0));
        cards.cards().addAll(ofPages);
        leaves += ofPages.size();
      }
      if (leaves >= PAGES_AT_ONCE) {
        piece.accept(cards);
        cards = Cards.none();
        leaves = 0;
      }
    }
    piece.accept(cards);
  }

  /** The next published entries in the order of their ids; null for the first ones. */
  List<EntryId> after(@Nullable EntryId last, int limit) {
    return editions.publishedAfter(last, limit);
  }
}

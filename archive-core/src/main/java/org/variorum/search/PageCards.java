package org.variorum.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.identifier.ObjectId;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.TextVersion;

/** Writes the cards of the pages of entries: what stands on them, in the language it is in. */
@ApplicationScoped
class PageCards {
  @Inject PageTexts texts;

  List<IndexCard> of(Collection<Entry> entries) {
    List<ObjectId> shown =
        entries.stream()
            .flatMap(entry -> entry.pictures().stream())
            .map(Picture::object)
            .distinct()
            .toList();
    Map<ObjectId, List<TextVersion>> known = texts.newestShown(shown);
    List<IndexCard> cards = new ArrayList<>();
    for (Entry entry : entries) {
      entry.pictures().stream()
          .map(Picture::object)
          .distinct()
          .filter(known::containsKey)
          .forEach(page -> cards.add(card(entry, page, known.getOrDefault(page, List.of()))));
    }
    return cards;
  }

  /** The best text of the page and its translations; each also by its spelling alone. */
  private IndexCard card(Entry entry, ObjectId page, List<TextVersion> layers) {
    IndexCard card = IndexCard.of(entry.id(), page);
    card.put(IndexField.GROUP, KindGroup.SCANS.name());
    card.put(IndexField.TRAIT, Cataloguer.SCANS);
    PageTexts.best(layers).ifPresent(best -> put(card, best));
    layers.stream()
        .filter(version -> version.layer().isTranslation())
        .forEach(version -> put(card, version));
    return card;
  }

  private void put(IndexCard card, TextVersion version) {
    String words = texts.read(version).plain();
    card.put(IndexField.of("PAGE", version.language()), words);
    if (TextLanguage.of(version.language()) != TextLanguage.OTHER) {
      card.put(IndexField.PAGE_OTHER, words);
    }
  }
}

package org.variorum.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.StoreException;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.UnreadableTextException;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.ShownTexts;
import org.variorum.textlayer.TextVersion;

/**
 * Writes the cards of the pages of entries: what stands on them, in the language it is in. A page
 * that visitors may not see today has none, so that no count tells what stands on it.
 */
@ApplicationScoped
class PageCards {
  private static final Logger LOG = Logger.getLogger("org.variorum");

  @Inject ShownTexts texts;
  @Inject DigitalObjects objects;
  @Inject Clock clock;

  /** The texts of those pages of entries that visitors may read today. */
  Map<ObjectId, List<TextVersion>> readable(Collection<Entry> entries) {
    List<ObjectId> shown = entries.stream().flatMap(entry -> pages(entry).stream()).toList();
    Map<ObjectId, List<TextVersion>> readable = new HashMap<>(texts.newest(shown));
    Map<ObjectId, ObjectView> scans = objects.of(List.copyOf(readable.keySet()));
    LocalDate today = LocalDate.now(clock);
    readable.keySet().removeIf(page -> !isSeen(scans.get(page), today));
    return readable;
  }

  /** The entries with captions on those pages only that visitors may see today. */
  List<Entry> said(Collection<Entry> entries) {
    Map<ObjectId, ObjectView> scans =
        objects.of(entries.stream().flatMap(entry -> pages(entry).stream()).toList());
    LocalDate today = LocalDate.now(clock);
    Set<ObjectId> shut =
        scans.values().stream()
            .filter(scan -> !scan.access().openOn(today))
            .map(ObjectView::id)
            .collect(Collectors.toSet());
    return entries.stream()
        .map(
            entry ->
                entry.showing(
                    entry.pictures().stream()
                        .map(one -> shut.contains(one.object()) ? one.unsaid() : one)
                        .toList()))
        .toList();
  }

  private static boolean isSeen(@Nullable ObjectView scan, LocalDate today) {
    return scan != null && scan.state() == ObjectState.READY && scan.access().openOn(today);
  }

  static List<ObjectId> pages(Entry entry) {
    return entry.pictures().stream().map(Picture::object).distinct().toList();
  }

  /**
   * The cards of the pages of one entry.
   *
   * @param readable what {@link #readable} said of it
   * @param own the card of the entry
   */
  List<IndexCard> of(Entry entry, Map<ObjectId, List<TextVersion>> readable, IndexCard own) {
    List<IndexCard> cards = new ArrayList<>();
    for (ObjectId page : pages(entry)) {
      List<TextVersion> layers = readable.getOrDefault(page, List.of());
      if (!layers.isEmpty()) {
        cards.add(card(entry, page, layers, own));
      }
    }
    return cards;
  }

  /** The best text of the page and its translations; each also by its spelling alone. */
  private IndexCard card(Entry entry, ObjectId page, List<TextVersion> layers, IndexCard own) {
    IndexCard card = IndexCard.of(entry.id(), page);
    card.put(IndexField.GROUP, KindGroup.SCANS.name());
    card.put(IndexField.TRAIT, Trait.SCANS.code());
    CardFacets.fill(card, layers, own);
    PageTexts.best(layers).ifPresent(best -> put(card, best));
    layers.stream()
        .filter(version -> version.layer().isTranslation())
        .forEach(version -> put(card, version));
    return card;
  }

  /** What cannot be read is left out, so that it does not keep all else from being found. */
  private void put(IndexCard card, TextVersion version) {
    try {
      String words = texts.read(version).plain();
      card.put(IndexField.of("PAGE", version.language()), words);
      if (TextLanguage.of(version.language()) != TextLanguage.OTHER) {
        card.put(IndexField.PAGE_OTHER, words);
      }
    } catch (StoreException | UnreadableTextException e) {
      LOG.log(Level.WARNING, "The text of the page " + version.object() + " cannot be searched", e);
    }
  }
}

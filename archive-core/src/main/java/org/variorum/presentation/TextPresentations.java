package org.variorum.presentation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.living.MayBeLiving;
import org.variorum.readingroom.HouseOptions;
import org.variorum.readingroom.PagesFound;
import org.variorum.readingroom.TextPlace;
import org.variorum.search.PageFound;
import org.variorum.search.ScanSearch;
import org.variorum.search.SoughtWords;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.ShownTexts;
import org.variorum.textlayer.TextLayer;

/** The viewers' door to the texts of pages; empty where there is nothing that visitors may see. */
@ApplicationScoped
@Transactional
public class TextPresentations {
  @Inject Editions editions;
  @Inject ShownPages pages;
  @Inject ShownTexts texts;
  @Inject ScanSearch search;
  @Inject HouseOptions house;
  @Inject Clock clock;

  /**
   * One of the texts of a picture, as annotations of the canvas that it has in an entry.
   *
   * @param root the archive's absolute address
   */
  public Optional<PresentationDocument> text(
      EntryId id, ObjectId object, TextLayer layer, String root) {
    return shown(id)
        .flatMap(
            entry ->
                pages.texts(entry, object).stream()
                    .filter(version -> version.layer().equals(layer))
                    .findFirst()
                    .map(
                        version ->
                            document(
                                new TextAnnotations(addresses(root), id, object)
                                    .of(version, texts.read(version)),
                                entry)));
  }

  /**
   * Where words stand in the texts of an entry, by Content Search.
   *
   * @param version of the API: 2 or 1
   * @param from the first place to be told, from 0
   * @param ignored parameters of the API that were asked for in vain
   */
  public Optional<PresentationDocument> search(
      EntryId id, int version, String words, int from, List<String> ignored, String root) {
    ContentSearch.Asked asked = new ContentSearch.Asked(version, words, from, ignored);
    return shown(id)
        .map(
            entry ->
                document(
                    new ContentSearch(addresses(root), id, asked).of(found(entry, words)), entry));
  }

  /** The places on the pages that the index names; the texts of others are not read. */
  private List<ContentSearch.Found> found(Entry entry, String words) {
    SoughtWords sought = SoughtWords.of(words);
    if (sought.isNothing()) {
      return List.of();
    }
    Set<ObjectId> likely =
        search.pages(entry.id(), words, PagesFound.MOST).stream()
            .map(PageFound::page)
            .collect(Collectors.toSet());
    return likely.isEmpty()
        ? List.of()
        : pages.of(entry).stream()
            .filter(page -> likely.contains(page.object().id()))
            .flatMap(page -> found(page, sought))
            .toList();
  }

  private Stream<ContentSearch.Found> found(Page page, SoughtWords words) {
    return PageTexts.best(page.texts()).stream()
        .flatMap(
            best ->
                TextPlace.in(texts.read(best), words).stream()
                    .map(place -> new ContentSearch.Found(page, best, place)));
  }

  private Optional<Entry> shown(EntryId id) {
    return editions.current(id).map(edition -> edition.entry());
  }

  private Addresses addresses(String root) {
    return new Addresses(root, house.languages());
  }

  private PresentationDocument document(ObjectNode json, Entry entry) {
    boolean unlisted = MayBeLiving.on(LocalDate.now(clock), entry).isPresent();
    return new PresentationDocument(Json.bytes(json), unlisted);
  }
}

package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.scan.Box;
import org.variorum.search.PageFound;
import org.variorum.search.ScanSearch;
import org.variorum.search.SnippetPart;
import org.variorum.search.SoughtWords;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.ShownTexts;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextVersion;

/** Shows the texts of a page, and finds words in those of all pages of a document. */
@ApplicationScoped
class PageTextViews {
  private static final String UNKNOWN = "und";

  /** The most places on the page that is shown. */
  private static final int MOST_HERE = 200;

  @Inject OpenTexts open;
  @Inject ShownTexts texts;
  @Inject ScanSearch search;

  /** The texts of one page with the places that a reader seeks. */
  record Shown(List<PageTextView> texts, WithinView within) {}

  Shown of(Entry entry, Picture picture, String words, String language) {
    SoughtWords sought = SoughtWords.of(words);
    List<ObjectId> wanted =
        sought.isNothing()
            ? List.of(picture.object())
            : entry.pictures().stream().map(Picture::object).distinct().toList();
    Map<ObjectId, List<TextVersion>> layers = open.of(wanted);
    return new Shown(
        views(layers.getOrDefault(picture.object(), List.of()), sought, language),
        sought.isNothing()
            ? WithinView.NOTHING
            : within(
                entry, picture, words, new Search(sought, layers, likely(entry, picture, words))));
  }

  /** The page that is shown, and those on which the words stand by the index. */
  private Set<ObjectId> likely(Entry entry, Picture picture, String words) {
    return Stream.concat(
            Stream.of(picture.object()),
            search.pages(entry.id(), words, PagesFound.MOST).stream().map(PageFound::page))
        .collect(Collectors.toSet());
  }

  private List<PageTextView> views(
      Collection<TextVersion> layers, SoughtWords sought, String language) {
    return inOrder(layers, language)
        .map(version -> view(version, texts.read(version), sought, language))
        .toList();
  }

  /** The text that says best what stands there, then translations, the reader's first. */
  static Stream<TextVersion> inOrder(Collection<TextVersion> layers, String language) {
    Optional<TextVersion> best = PageTexts.best(layers);
    return layers.stream()
        .sorted(
            Comparator.comparing((TextVersion version) -> !best.equals(Optional.of(version)))
                .thenComparing(version -> !version.layer().isTranslation())
                .thenComparing(version -> !version.layer().language().equals(language))
                .thenComparing(version -> version.layer().code()));
  }

  private static PageTextView view(
      TextVersion version, PageText text, SoughtWords sought, String language) {
    TextLayer layer = version.layer();
    return new PageTextView(
        layer.code(),
        layer.kind().name().toLowerCase(Locale.ROOT),
        version.language().isEmpty() ? UNKNOWN : version.language(),
        layer.isTranslation() ? new Wording(language).language(layer.language()) : "",
        version.state().code(),
        text.lines().anyMatch(line -> !line.box().isEmpty()),
        text.regions().stream()
            .map(
                region ->
                    new PageTextView.Block(
                        region.lines().stream().map(line -> line(layer, line, sought)).toList()))
            .toList());
  }

  private static PageTextView.Line line(TextLayer layer, TextLine line, SoughtWords sought) {
    Box box = line.box();
    return new PageTextView.Line(
        name(layer, line),
        TextPlace.marked(line, sought),
        box.isEmpty() ? "" : "%d,%d,%d,%d".formatted(box.x(), box.y(), box.width(), box.height()));
  }

  /** The name of a line within the page of the scan. */
  private static String name(TextLayer layer, TextLine line) {
    return layer.code() + "-" + line.id();
  }

  /** What is sought in which texts, of which only those of some pages are read. */
  private record Search(
      SoughtWords words, Map<ObjectId, List<TextVersion>> layers, Set<ObjectId> likely) {}

  /** A page with what was found in its best text. */
  private record Found(int number, Picture picture, TextVersion version, List<TextPlace> places) {

    /** The line around a place; nothing of a page that a content notice covers. */
    List<SnippetPart> snippet(TextPlace place) {
      return picture.notices().isEmpty() ? place.snippet() : List.of();
    }
  }

  private WithinView within(Entry entry, Picture picture, String words, Search search) {
    List<Found> found = found(entry, search);
    int shown = entry.pictures().indexOf(picture) + 1;
    List<WithinView.PageHits> pages =
        found.stream().map(page -> page(entry, page, shown, words)).toList();
    return new WithinView(
        words,
        found.stream().mapToInt(page -> page.places().size()).sum(),
        pages,
        found.stream()
            .filter(page -> page.number() == shown)
            .flatMap(PageTextViews::hits)
            .limit(MOST_HERE)
            .toList(),
        (int)
            search.layers().values().stream()
                .filter(layers -> PageTexts.best(layers).isPresent())
                .count(),
        pages.stream()
            .filter(page -> page.number() < shown)
            .reduce((first, last) -> last)
            .map(WithinView.PageHits::path)
            .orElse(""),
        pages.stream()
            .filter(page -> page.number() > shown)
            .findFirst()
            .map(WithinView.PageHits::path)
            .orElse(""));
  }

  private List<Found> found(Entry entry, Search search) {
    List<Found> found = new ArrayList<>();
    List<Picture> pictures = entry.pictures();
    for (int at = 0; at < pictures.size(); at++) {
      Picture picture = pictures.get(at);
      int number = at + 1;
      if (!search.likely().contains(picture.object())) {
        continue;
      }
      PageTexts.best(search.layers().getOrDefault(picture.object(), List.of()))
          .map(
              best ->
                  new Found(number, picture, best, TextPlace.in(texts.read(best), search.words())))
          .filter(page -> !page.places().isEmpty())
          .ifPresent(found::add);
    }
    return found;
  }

  private static WithinView.PageHits page(Entry entry, Found found, int shown, String words) {
    return new WithinView.PageHits(
        found.number(),
        Paths.seeking(Paths.scan(entry.id(), found.picture().object()), words),
        found.number() == shown,
        found.places().size(),
        lang(found),
        found.snippet(found.places().get(0)));
  }

  private static String lang(Found found) {
    return found.version().language().isEmpty() ? UNKNOWN : found.version().language();
  }

  private static Stream<WithinView.HitView> hits(Found found) {
    return IntStream.range(0, found.places().size())
        .mapToObj(
            at -> {
              TextPlace place = found.places().get(at);
              Box box = place.box();
              return new WithinView.HitView(
                  "hit-" + (at + 1),
                  found.picture().notices().isEmpty()
                      ? name(found.version().layer(), place.line())
                      : "",
                  !box.isEmpty(),
                  box.x(),
                  box.y(),
                  box.width(),
                  box.height(),
                  lang(found),
                  found.snippet(place));
            });
  }
}

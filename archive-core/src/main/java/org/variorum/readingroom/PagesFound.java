package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.delivery.Scans;
import org.variorum.digitalobject.Picture;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.PageText;
import org.variorum.scan.Box;
import org.variorum.search.PageFound;
import org.variorum.search.PageWords;
import org.variorum.search.ScanSearch;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.ShownTexts;
import org.variorum.textlayer.TextVersion;

/** Finds words on the scanned pages that visitors may see. */
@ApplicationScoped
@Transactional
public class PagesFound {
  /** The most pages of one entry that are shown. */
  public static final int MOST = 100;

  @Inject ScanSearch search;
  @Inject ScanTexts room;
  @Inject ShownTexts texts;
  @Inject Scans scans;
  @Inject Editions editions;
  @Inject Shelf shelf;

  /** The boxes of the words that were typed on a page, in its pixels; none if it is not public. */
  public List<Box> boxes(ObjectId page, String words) {
    return room.best(page)
        .map(view -> search.words(words, false).boxes(view.text()))
        .orElse(List.of());
  }

  /**
   * The pages of an entry on which all that was typed stands, best first, {@value #MOST} at most.
   */
  public List<SearchView.PageHitView> within(EntryId entry, String words, String language) {
    return shown(search.pages(entry, words, MOST), words, false, language);
  }

  /** What visitors see of pages that were found; those that they may not see are left out. */
  List<SearchView.PageHitView> shown(
      List<PageFound> found, String words, boolean exactly, String language) {
    if (found.isEmpty()) {
      return List.of();
    }
    Set<EntryId> ids = new HashSet<>();
    found.forEach(page -> ids.add(page.entry()));
    Found all =
        new Found(
            editions.current(ids),
            shelf.rows(ids, language),
            texts.newest(found.stream().map(PageFound::page).toList()),
            search.words(words, exactly));
    return found.stream().flatMap(page -> hit(page, all, words, language).stream()).toList();
  }

  /** What there is to be known of all hits, in a few questions. */
  private record Found(
      Map<EntryId, PublishedEdition> editions,
      Map<EntryId, ListRow> rows,
      Map<ObjectId, List<TextVersion>> texts,
      PageWords words) {}

  private Optional<SearchView.PageHitView> hit(
      PageFound page, Found all, String words, String language) {
    PublishedEdition edition = all.editions().get(page.entry());
    ListRow row = all.rows().get(page.entry());
    Optional<TextVersion> best = PageTexts.best(all.texts().getOrDefault(page.page(), List.of()));
    if (edition == null
        || row == null
        || best.isEmpty()
        || scans.forVisitors(page.page()).isEmpty()) {
      return Optional.empty();
    }
    List<Picture> pictures = new ArrayList<>(edition.entry().pictures());
    PageText text = texts.read(best.get());
    for (int at = 0; at < pictures.size(); at++) {
      if (pictures.get(at).object().equals(page.page())) {
        return Optional.of(
            new SearchView.PageHitView(
                row,
                at + 1,
                TextView.of(pictures.get(at).label(), language),
                pictures.get(at).notices().isEmpty() ? all.words().snippet(text) : List.of(),
                path(page.entry(), at + 1, words)));
      }
    }
    return Optional.empty();
  }

  private static String path(EntryId entry, int place, String words) {
    return "/entry/%s/scan?page=%d&q=%s"
        .formatted(entry, place, URLEncoder.encode(words, StandardCharsets.UTF_8));
  }
}

package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.PageText;
import org.variorum.scan.Box;
import org.variorum.scan.PageMapping;
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

  private static final PageText NOTHING = new PageText(0, 0, "", List.of());

  @Inject ScanSearch search;
  @Inject ScanTexts room;
  @Inject ShownTexts texts;
  @Inject DigitalObjects objects;
  @Inject Editions editions;
  @Inject Shelf shelf;
  @Inject Clock clock;

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
    Map<ObjectId, ObjectView> open = open(found.stream().map(PageFound::page).toList());
    Found all =
        new Found(
            editions.current(ids),
            shelf.rows(ids, language),
            open,
            open.isEmpty() ? Map.of() : texts.newest(open.keySet()),
            search.words(words, exactly));
    return found.stream().flatMap(page -> hit(page, all, words, language).stream()).toList();
  }

  /** The pages that may be seen today, if an edition shows them. */
  private Map<ObjectId, ObjectView> open(Collection<ObjectId> pages) {
    LocalDate today = LocalDate.now(clock);
    Map<ObjectId, ObjectView> open = new HashMap<>(objects.of(pages));
    open.values()
        .removeIf(page -> page.state() != ObjectState.READY || !page.access().openOn(today));
    return open;
  }

  /** What there is to be known of all hits, in a few questions. */
  private record Found(
      Map<EntryId, PublishedEdition> editions,
      Map<EntryId, ListRow> rows,
      Map<ObjectId, ObjectView> open,
      Map<ObjectId, List<TextVersion>> texts,
      PageWords words) {}

  /** A current edition lacks the pictures that are hidden. */
  private Optional<SearchView.PageHitView> hit(
      PageFound page, Found all, String words, String language) {
    PublishedEdition edition = all.editions().get(page.entry());
    ListRow row = all.rows().get(page.entry());
    ObjectView scan = all.open().get(page.page());
    Optional<TextVersion> best = PageTexts.best(all.texts().getOrDefault(page.page(), List.of()));
    if (edition == null || row == null || scan == null || best.isEmpty()) {
      return Optional.empty();
    }
    List<Picture> pictures = edition.entry().pictures();
    for (int at = 0; at < pictures.size(); at++) {
      Picture picture = pictures.get(at);
      if (picture.object().equals(page.page())) {
        boolean shown = picture.notices().isEmpty();
        PageText text = shown ? texts.read(best.get(), scan) : NOTHING;
        return Optional.of(
            new SearchView.PageHitView(
                row,
                at + 1,
                TextView.of(picture.label(), language),
                shown ? all.words().snippet(text) : List.of(),
                path(page.entry(), at + 1, words),
                shown ? crop(scan, text, all.words()) : ""));
      }
    }
    return Optional.empty();
  }

  /** The picture of the first line with what was sought, with as much of a rim as it is high. */
  private static String crop(ObjectView scan, PageText text, PageWords words) {
    if (text.width() == 0) {
      return "";
    }
    PageMapping mapping = scan.mapping();
    return words
        .line(text.scaledTo(mapping.shownWidth(), mapping.shownHeight()))
        .map(line -> rimmed(line, mapping))
        .flatMap(mapping::toCame)
        .filter(box -> !box.isEmpty())
        .map(box -> Paths.crop(scan.id(), box))
        .orElse("");
  }

  private static Box rimmed(Box line, PageMapping mapping) {
    int rim = line.height() / 2;
    int left = Math.max(0, line.x() - rim);
    int top = Math.max(0, line.y() - rim);
    return new Box(
        left,
        top,
        Math.min(mapping.shownWidth(), line.x() + line.width() + rim) - left,
        Math.min(mapping.shownHeight(), line.y() + line.height() + rim) - top);
  }

  private static String path(EntryId entry, int place, String words) {
    return "/entry/%s/scan?page=%d&q=%s"
        .formatted(entry, place, URLEncoder.encode(words, StandardCharsets.UTF_8));
  }
}

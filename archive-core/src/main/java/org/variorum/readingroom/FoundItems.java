package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.identifier.EntryId;
import org.variorum.living.MayBeLiving;
import org.variorum.reference.Reference;
import org.variorum.search.EntrySearch;
import org.variorum.search.Hit;
import org.variorum.search.KindGroup;
import org.variorum.search.PageFound;
import org.variorum.search.SearchQuery;
import org.variorum.search.SearchResult;
import org.variorum.search.SearchSort;
import org.variorum.source.Work;

/** Hands out what a search finds to be taken away: so many lines at once, none counted. */
@ApplicationScoped
class FoundItems {
  /** The most lines of one search. */
  static final int MOST = 1000;

  @Inject EntrySearch search;
  @Inject Choosing choosing;
  @Inject Shelf shelf;
  @Inject QuestionShelf questions;
  @Inject Editions editions;
  @Inject Referring referring;
  @Inject Clock clock;

  List<FoundItem> of(SearchAsked asked, int from, int size, String language) {
    Choosing.Chosen chosen = choosing.of(asked, language);
    KindGroup tab = KindGroup.coded(asked.group()).orElse(null);
    SearchResult found =
        search.find(
            new SearchQuery(
                chosen.asked().words(),
                asked.exact(),
                tab,
                chosen.narrowing(),
                language,
                asked.sort(),
                false,
                from,
                size));
    Set<EntryId> ids = new HashSet<>();
    found.hits().forEach(hit -> ids.add(hit.id()));
    found.pages().forEach(page -> ids.add(page.entry()));
    Map<EntryId, ListRow> rows = shelf.rows(ids, language);
    Set<EntryId> asking =
        found.hits().stream()
            .filter(hit -> hit.question() != null)
            .map(Hit::id)
            .collect(Collectors.toSet());
    Map<String, QuestionRow> rowsOfQuestions = questions.of(asking, language);
    List<FoundItem> items = new ArrayList<>();
    found.hits().forEach(hit -> add(items, item(hit, rows, rowsOfQuestions)));
    found.pages().forEach(page -> add(items, item(page, rows)));
    return items;
  }

  private static void add(List<FoundItem> items, @Nullable FoundItem item) {
    if (item != null) {
      items.add(item);
    }
  }

  /** What the index still has and the tables no longer do is left out. */
  private static @Nullable FoundItem item(
      Hit hit, Map<EntryId, ListRow> rows, Map<String, QuestionRow> questions) {
    ListRow row = rows.get(hit.id());
    if (row == null || hit.question() == null) {
      return row == null ? null : FoundItem.of(row);
    }
    QuestionRow question = questions.get(Paths.question(hit.id(), hit.question()));
    return question == null ? null : FoundItem.of(row, hit.question().value(), question);
  }

  private static @Nullable FoundItem item(PageFound page, Map<EntryId, ListRow> rows) {
    ListRow row = rows.get(page.entry());
    return row == null
        ? null
        : new FoundItem(
            page.entry(),
            page.page().value(),
            "page",
            Paths.scan(page.entry(), page.page()),
            row.title(),
            row.dates(),
            "",
            false);
  }

  /** Entries in the order in which they are named; those that visitors do not see are left out. */
  List<FoundItem> of(List<EntryId> entries, String language) {
    Map<EntryId, ListRow> rows = shelf.rows(entries, language);
    return entries.stream().map(rows::get).filter(Objects::nonNull).map(FoundItem::of).toList();
  }

  /** The same to be cited: a source by the edition that stands first with it. */
  List<Reference> references(List<FoundItem> items, String language, String root) {
    Map<EntryId, PublishedEdition> current =
        editions.current(items.stream().map(FoundItem::id).distinct().toList());
    return referring.references(
        items.stream()
            .filter(item -> current.containsKey(item.id()))
            .map(
                item -> {
                  PublishedEdition edition = Objects.requireNonNull(current.get(item.id()));
                  return new Referring.Asked(edition, part(item, edition), language, root);
                })
            .toList(),
        language);
  }

  private static String part(FoundItem item, PublishedEdition edition) {
    Work work = edition.entry().particulars().work();
    return item.part().isEmpty() && work != null && !work.editions().isEmpty()
        ? work.editions().get(0).id().value()
        : item.part();
  }

  /** What was announced last of what a search finds. */
  FeedView feed(SearchAsked asked, String language) {
    List<FoundItem> items = of(asked.sorted(SearchSort.CHANGED), 0, FeedView.ITEMS, language);
    Map<EntryId, PublishedEdition> current =
        editions.current(items.stream().map(FoundItem::id).distinct().toList());
    Function<FoundItem, FeedView.ItemView> view =
        item ->
            FeedView.ItemView.of(
                item, Objects.requireNonNull(current.get(item.id())).announcedAt(), language);
    return new FeedView(
        FeedView.Subject.FOUND,
        items.stream().filter(item -> isListed(current.get(item.id()))).map(view).toList());
  }

  /** Feeds tell of nobody who may be living. */
  private boolean isListed(@Nullable PublishedEdition edition) {
    return edition != null && MayBeLiving.on(LocalDate.now(clock), edition.entry()).isEmpty();
  }
}

package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.search.EntrySearch;
import org.variorum.search.Hit;
import org.variorum.search.KindGroup;
import org.variorum.search.SearchQuery;
import org.variorum.search.SearchResult;

/** Gathers what a search finds. */
@ApplicationScoped
class Findings {
  static final int PAGE = 25;

  @Inject EntrySearch search;
  @Inject Shelf shelf;

  SearchView search(String words, boolean exact, String group, int page, String language) {
    KindGroup wanted = KindGroup.coded(group).orElse(null);
    SearchResult found =
        search.find(new SearchQuery(words, exact, wanted, language, (page - 1) * PAGE, PAGE));
    Set<EntryId> ids = new HashSet<>();
    found.hits().forEach(hit -> ids.add(hit.id()));
    EntryId person = page == 1 ? found.exactPerson().orElse(null) : null;
    if (person != null) {
      ids.add(person);
    }
    Map<EntryId, ListRow> rows = shelf.rows(ids, language);
    Wording wording = new Wording(language);
    List<SearchView.HitView> hits =
        found.hits().stream()
            .map(hit -> hit(hit, rows.get(hit.id()), wording))
            .filter(Objects::nonNull)
            .toList();
    SearchView.HitView best = best(person, hits, rows);
    return new SearchView(
        words,
        exact,
        wanted == null ? "" : wanted.code(),
        found.everywhere(),
        found.total(),
        page,
        PAGE,
        tabs(found),
        found.alsoSearched(),
        best,
        hits.stream()
            .filter(hit -> best == null || !hit.row().id().equals(best.row().id()))
            .toList(),
        Set.copyOf(ids));
  }

  private static SearchView.@Nullable HitView best(
      @Nullable EntryId person, List<SearchView.HitView> hits, Map<EntryId, ListRow> rows) {
    if (person == null) {
      return null;
    }
    ListRow row = rows.get(person);
    return hits.stream()
        .filter(hit -> hit.row().id().equals(person.value()))
        .findFirst()
        .orElse(row == null ? null : new SearchView.HitView(row, List.of(), "", "", ""));
  }

  /** What the index still has and the tables no longer do is left out. */
  private static SearchView.@Nullable HitView hit(Hit hit, @Nullable ListRow row, Wording wording) {
    return row == null
        ? null
        : new SearchView.HitView(
            row,
            hit.snippet(),
            hit.matchedForm(),
            hit.matchedLanguage(),
            hit.matchedLanguage().isEmpty() ? "" : wording.language(hit.matchedLanguage()));
  }

  private static List<SearchView.TabView> tabs(SearchResult found) {
    List<SearchView.TabView> tabs = new ArrayList<>();
    for (KindGroup group : KindGroup.values()) {
      long count = found.counts().getOrDefault(group, 0L);
      if (count > 0) {
        tabs.add(new SearchView.TabView(group.code(), count));
      }
    }
    return tabs;
  }
}

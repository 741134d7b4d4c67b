package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.search.EntrySearch;
import org.variorum.search.KindGroup;
import org.variorum.search.SearchQuery;
import org.variorum.search.SearchResult;

/**
 * Finds units within a unit: the best hits among all documents, of which those are kept that lie in
 * the branch.
 */
@ApplicationScoped
class BranchSearch {
  private static final int PAGE = 50;
  private static final int MOST_LOOKED_AT = 1000;

  @Inject EntrySearch search;
  @Inject TreeShelf tree;
  @Inject Shelf shelf;

  Optional<BranchFoundView> within(EntryId unit, String words, String language) {
    Label label = shelf.labels(List.of(unit), language).get(unit);
    if (label == null || label.kind() != EntryKind.UNIT) {
      return Optional.empty();
    }
    LinkView link = new LinkView(label.path(), label.heading(), label.lang());
    if (words.isBlank()) {
      return Optional.of(new BranchFoundView(link, unit.value(), "", List.of(), false));
    }
    Set<EntryId> found = new LinkedHashSet<>();
    long total = looked(words, language, found);
    Set<EntryId> below = tree.among(unit, found);
    List<EntryId> inside = found.stream().filter(below::contains).toList();
    List<EntryId> shown = inside.stream().limit(PAGE).toList();
    Map<EntryId, ListRow> rows = shelf.rows(shown, language);
    List<ListRow> lines = shown.stream().map(rows::get).filter(Objects::nonNull).toList();
    boolean more = inside.size() > PAGE || total > MOST_LOOKED_AT;
    return Optional.of(
        new BranchFoundView(link, unit.value(), words, new ArrayList<>(lines), more));
  }

  private long looked(String words, String language, Set<EntryId> found) {
    long total = MOST_LOOKED_AT;
    for (int from = 0; from < Math.min(total, MOST_LOOKED_AT); from += SearchQuery.MOST) {
      SearchResult result =
          search.find(
              new SearchQuery(words, false, KindGroup.DOCUMENTS, language, from, SearchQuery.MOST));
      total = result.total();
      result.hits().forEach(hit -> found.add(hit.id()));
    }
    return total;
  }
}

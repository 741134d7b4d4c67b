package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.search.EntrySearch;
import org.variorum.search.PlaceQuoted;
import org.variorum.search.SearchResult;

/** Offers to seek a place by all its names where it was called by one in quotation marks. */
@ApplicationScoped
class OtherNames {
  @Inject EntrySearch search;
  @Inject Choosing choosing;

  /** Null where no place was called so, or somebody is. */
  SearchView.@Nullable NamedView of(SearchAsked asked, String language) {
    PlaceQuoted place =
        asked.exact() || asked.page() > 1 ? null : PlaceQuoted.in(asked.words()).orElse(null);
    if (place == null) {
      return null;
    }
    SearchAsked free = asked.forOther(place.unquoted()).in("");
    Choosing.Chosen chosen = choosing.of(free, language);
    SearchResult found =
        search.find(Findings.query(chosen.asked(), null, chosen.narrowing(), language));
    List<String> names =
        found.alsoSearched().stream().anyMatch(place::isAlsoCalled)
            ? place.others(language)
            : List.of();
    return names.isEmpty() || found.everywhere() == 0
        ? null
        : new SearchView.NamedView(names, free, found.everywhere());
  }
}

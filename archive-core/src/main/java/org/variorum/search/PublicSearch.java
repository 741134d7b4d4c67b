package org.variorum.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The search that visitors use. */
@ApplicationScoped
class PublicSearch implements EntrySearch {
  @Inject EditionIndex index;

  @Override
  public SearchResult find(SearchQuery query) {
    return index.ask(open -> open.find(query));
  }
}

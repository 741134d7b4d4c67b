package org.variorum.search;

/** Finds published entries by what a visitor typed. */
public interface EntrySearch {

  /**
   * Finds entries, best first; without words all entries by their heading. Odd input finds little
   * or nothing and is never refused.
   */
  SearchResult find(SearchQuery query);
}

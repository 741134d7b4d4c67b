package org.variorum.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.identifier.EntryId;

/** The search that visitors use. */
@ApplicationScoped
class PublicSearch implements EntrySearch, ScanSearch, NameSearch {
  @Inject EditionIndex index;

  @Override
  public SearchResult find(SearchQuery query) {
    return index.ask(open -> open.find(query));
  }

  @Override
  public long count(SearchQuery query) {
    return index.ask(open -> open.count(query));
  }

  @Override
  public Map<String, Long> values(SearchQuery query, Facet facet, int most) {
    return index.ask(open -> open.values(query, facet, most));
  }

  @Override
  public List<EntryId> called(String name, Set<String> types) {
    return index.ask(open -> open.lookUp(entries -> entries.called(name, types)));
  }

  @Override
  public Set<EntryId> near(Collection<String> places, int kilometres) {
    return index.ask(open -> open.lookUp(entries -> entries.near(places, kilometres)));
  }

  @Override
  public PageWords words(String words, boolean exactSpelling) {
    return index.ask(open -> open.words(words, exactSpelling));
  }

  @Override
  public List<PageFound> pages(EntryId entry, String words, int most) {
    return index.ask(open -> open.pages(entry, words, most));
  }

  @Override
  public List<NameFound> named(String typed, int most) {
    return index.ask(open -> open.named(typed, most));
  }

  @Override
  public List<NameFound> begun(String typed, int most) {
    return index.ask(open -> open.begun(typed, most));
  }
}

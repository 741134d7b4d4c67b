package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.identifier.EntryId;
import org.variorum.search.EntrySearch;
import org.variorum.search.Facet;
import org.variorum.search.KindGroup;

/** Gathers all values of a facet under a search: one count, and one statement for their names. */
@ApplicationScoped
class FacetLists {
  static final int MOST = 300;

  @Inject EntrySearch search;
  @Inject Choosing choosing;
  @Inject Shelf shelf;

  FacetListView of(SearchAsked wanted, Facet facet, boolean byName, String language) {
    Choosing.Chosen chosen = choosing.of(wanted.onPage(1), language);
    SearchAsked asked = chosen.asked();
    KindGroup tab = KindGroup.coded(asked.group()).orElse(null);
    Map<String, Long> counts =
        search.values(Findings.query(asked, tab, chosen.narrowing(), language), facet, MOST + 1);
    Map<EntryId, Label> labels = labels(chosen, facet, counts.keySet(), language);
    List<ChoiceView.ValueView> values =
        new ArrayList<>(
            Choices.values(asked, facet, counts, labels, new Wording(language)).stream()
                .limit(MOST)
                .toList());
    if (byName) {
      values.sort(byName(language));
    }
    return new FacetListView(
        asked,
        SearchSyntax.written(asked, Choices.names(labels)),
        facet.code(),
        values,
        byName,
        counts.size() > MOST ? MOST : 0);
  }

  private Map<EntryId, Label> labels(
      Choosing.Chosen chosen, Facet facet, Set<String> values, String language) {
    Map<EntryId, Label> labels = new HashMap<>(chosen.labels());
    if (facet.isOfEntries()) {
      Set<EntryId> more = new HashSet<>();
      values.stream().map(EntryId::new).forEach(more::add);
      more.removeAll(labels.keySet());
      labels.putAll(shelf.labels(more, language));
    }
    return labels;
  }

  private static Comparator<ChoiceView.ValueView> byName(String language) {
    Collator order = Collator.getInstance(Locale.forLanguageTag(language));
    return Comparator.comparing((ChoiceView.ValueView value) -> !value.chosen())
        .thenComparing(value -> value.text().text(), order);
  }
}

package org.variorum.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.search.EntrySearch;
import org.variorum.search.Hit;
import org.variorum.search.KindGroup;
import org.variorum.search.SearchQuery;
import org.variorum.search.SearchResult;

/** Names as the visitors' search finds them: in all scripts, spellings and forms. */
@ApplicationScoped
class SearchedNames implements NameFinder {
  private static final double SAME = 100;
  private static final double NAMED = 90;
  private static final double FORM = 75;
  private static final double TEXT = 30;

  @Inject EntrySearch search;

  @Override
  public List<Candidate> find(String name, Set<EntryKind> kinds, int most, String language) {
    Set<@Nullable KindGroup> groups =
        kinds.stream().map(KindGroup::of).collect(Collectors.toCollection(LinkedHashSet::new));
    if (groups.isEmpty()) {
      groups.add(null);
    }
    List<Candidate> found = new ArrayList<>();
    for (KindGroup group : groups) {
      SearchResult result =
          search.find(new SearchQuery(name, false, group, language, 0, SearchQuery.MOST));
      int place = 0;
      for (Hit hit : result.hits()) {
        if (hit.question() == null && (kinds.isEmpty() || kinds.contains(hit.kind()))) {
          found.add(candidate(name, hit, result, place++));
        }
      }
    }
    found.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return lonely(found.stream().limit(most).toList());
  }

  private static Candidate candidate(String name, Hit hit, SearchResult result, int place) {
    boolean same =
        folded(hit.heading()).equals(folded(name))
            || folded(hit.matchedForm()).equals(folded(name));
    boolean named = result.exactPerson().filter(hit.id()::equals).isPresent();
    String reason =
        same
            ? "The same name"
            : named
                ? "The only one of that name"
                : hit.matchedForm().isEmpty()
                    ? "Found in its text"
                    : "By the form " + hit.matchedForm();
    double begin = same ? SAME : named ? NAMED : hit.matchedForm().isEmpty() ? TEXT : FORM;
    double score = Math.max(1, begin - (same || named ? 0 : Math.min(place, 25)));
    return new Candidate(hit.id(), hit.kind(), hit.heading(), reason, score, same || named);
  }

  /** A match is sure only if there is no other as good. */
  private static List<Candidate> lonely(List<Candidate> found) {
    boolean several = found.stream().filter(Candidate::certain).count() > 1;
    return several
        ? found.stream()
            .map(
                one ->
                    new Candidate(
                        one.id(), one.kind(), one.name(), one.reason(), one.score(), false))
            .toList()
        : found;
  }

  private static String folded(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[\\p{P}\\s]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}

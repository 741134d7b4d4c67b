package org.variorum.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.variorum.identifier.EntryId;
import org.variorum.resolver.Fit;
import org.variorum.resolver.Reason;
import org.variorum.search.NameFound;
import org.variorum.search.NameSearch;

/**
 * Names as the resolver knows them: in all scripts, spellings and forms, with its reasons. Persons
 * who may be living are left out: tools ask for names by the thousand.
 */
@ApplicationScoped
class ResolvedNames implements NameFinder {
  /** So many are asked for before those of other kinds are left out. */
  private static final int LOOKED_AT = 80;

  private static final double COST = 10;

  @Inject NameSearch search;
  @Inject SeenNames names;
  @Inject Clock clock;

  @Override
  public List<List<Candidate>> find(List<Asked> asked, String language) {
    List<List<NameFound>> found =
        asked.stream()
            .map(
                one ->
                    one.name().isBlank()
                        ? List.<NameFound>of()
                        : search.named(one.name(), LOOKED_AT).stream()
                            .filter(f -> one.kinds().isEmpty() || one.kinds().contains(f.kind()))
                            .toList())
            .toList();
    Map<EntryId, SeenName> seen = seen(found);
    List<List<Candidate>> candidates = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      candidates.add(candidates(found.get(i), seen, asked.get(i).most(), language));
    }
    return candidates;
  }

  @Override
  public List<Candidate> begun(String prefix, int most, String language) {
    List<NameFound> found = search.begun(prefix, most);
    return candidates(found, seen(List.of(found)), most, language);
  }

  /** The index may still have what visitors see no more. */
  private Map<EntryId, SeenName> seen(List<List<NameFound>> found) {
    return names.of(
        found.stream().flatMap(List::stream).map(NameFound::id).toList(), LocalDate.now(clock));
  }

  private static List<Candidate> candidates(
      List<NameFound> found, Map<EntryId, SeenName> seen, int most, String language) {
    List<NameFound> open = found.stream().filter(one -> seen.containsKey(one.id())).toList();
    boolean lonely = open.stream().filter(ResolvedNames::isSame).count() == 1;
    List<Candidate> candidates = new ArrayList<>();
    for (NameFound one : open.subList(0, Math.min(most, open.size()))) {
      SeenName name = Objects.requireNonNull(seen.get(one.id()));
      candidates.add(
          new Candidate(
              one.id(),
              one.kind(),
              name.in(language),
              reason(one, name),
              score(one.fit()),
              lonely && isSame(one)));
    }
    return candidates;
  }

  /** Whether it is the name itself, letter for letter. */
  private static boolean isSame(NameFound one) {
    return one.fit().reason().compareTo(Reason.FORM) <= 0 && one.fit().cost() == 0;
  }

  private static double score(Fit fit) {
    double best =
        switch (fit.reason()) {
          case EXACT -> 100;
          case FORM -> 95;
          case SPELLING -> 90;
          case FOLDED -> 85;
          case SLIP -> 70;
          case SOUND -> 55;
        };
    return Math.max(1, Math.round(best - COST * fit.cost()));
  }

  private static String reason(NameFound one, SeenName name) {
    String words =
        switch (one.fit().reason()) {
          case EXACT -> "The same name";
          case FORM -> "By a form of the name";
          case SPELLING -> "The name in another spelling";
          case FOLDED -> "The same but for accents or case";
          case SLIP -> one.fit().slips() == 1 ? "One letter differs" : "Some letters differ";
          case SOUND -> "Sounds alike";
        };
    String form = one.fit().form().text();
    boolean said = one.hasForm() && !name.all().contains(form);
    return said ? words + ": " + form : words;
  }
}

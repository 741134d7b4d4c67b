package org.variorum.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.living.MayBeLiving;
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
  @Inject Editions editions;
  @Inject Clock clock;

  @Override
  public List<Candidate> find(String name, Set<EntryKind> kinds, int most, String language) {
    List<NameFound> found =
        search.named(name, LOOKED_AT).stream()
            .filter(one -> kinds.isEmpty() || kinds.contains(one.kind()))
            .toList();
    return seen(found, most, language);
  }

  @Override
  public List<Candidate> begun(String prefix, int most, String language) {
    return seen(search.begun(prefix, most), most, language);
  }

  /** The index may still have what visitors see no more. */
  private List<Candidate> seen(List<NameFound> found, int most, String language) {
    Map<EntryId, PublishedEdition> current =
        editions.current(found.stream().map(NameFound::id).toList());
    LocalDate today = LocalDate.now(clock);
    List<NameFound> open =
        found.stream()
            .filter(one -> current.containsKey(one.id()))
            .filter(one -> MayBeLiving.on(today, entry(current, one)).isEmpty())
            .toList();
    boolean lonely = open.stream().filter(ResolvedNames::isSame).count() == 1;
    List<Candidate> candidates = new ArrayList<>();
    for (NameFound one : open.subList(0, Math.min(most, open.size()))) {
      Entry entry = entry(current, one);
      candidates.add(
          new Candidate(
              one.id(),
              one.kind(),
              entry.heading().wordsIn(language),
              reason(one, entry),
              score(one.fit()),
              lonely && isSame(one)));
    }
    return candidates;
  }

  private static Entry entry(Map<EntryId, PublishedEdition> current, NameFound one) {
    return java.util.Objects.requireNonNull(current.get(one.id())).entry();
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

  private static String reason(NameFound one, Entry entry) {
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
    boolean said = one.hasForm() && !headings(entry).contains(form);
    return said ? words + ": " + form : words;
  }

  private static Set<String> headings(Entry entry) {
    return entry.heading().byLanguage().values().stream().collect(Collectors.toSet());
  }
}

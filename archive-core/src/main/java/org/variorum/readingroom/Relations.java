package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.Link;
import org.variorum.identifier.EntryId;
import org.variorum.vocabulary.Property;
import org.variorum.vocabulary.Vocabularies;
import org.variorum.vocabulary.Vocabulary;

/** Gathers whom an entry has to do with, in six statements at most. */
@ApplicationScoped
class Relations {
  private static final int MOST_INCOMING = 200;
  private static final int MOST_SAYING_SO = 60;
  private static final int MOST_KIN = 120;
  private static final int MOST_IN_A_LEVEL = 24;
  private static final Set<String> OVER = Set.of("commander", "head");
  private static final Set<String> UNDER = Set.of("subordinate", "part-of");

  @Inject Editions editions;
  @Inject Shelf shelf;
  @Inject RelationShelf edges;
  @Inject Vocabularies vocabularies;
  @Inject Clock clock;

  Optional<RelationsView> of(EntryId id, boolean list, String language) {
    return editions.current(id).map(edition -> view(edition.entry(), list, language));
  }

  private RelationsView view(Entry entry, boolean list, String language) {
    Vocabulary vocabulary = vocabularies.current();
    List<Tie> ties = ties(entry, vocabulary, language);
    Set<Kin> kin = kin(entry.id());
    Set<EntryId> named = new LinkedHashSet<>();
    named.add(entry.id());
    ties.forEach(
        tie -> {
          named.add(tie.other(entry.id()));
          tie.citations().forEach(one -> named.add(one.source().entry()));
        });
    kin.forEach(
        one -> {
          named.add(one.elder());
          named.add(one.younger());
        });
    Map<EntryId, Label> labels = shelf.labels(named, language);
    Apparatus apparatus =
        new Apparatus(language, vocabulary, labels, Map.of(), LocalDate.now(clock));
    List<Tie> seen =
        ties.stream().filter(tie -> labels.containsKey(tie.other(entry.id()))).toList();
    Chart family = list ? new Chart() : family(entry.id(), kin, apparatus);
    Chart command = list ? new Chart() : command(entry.id(), seen, apparatus);
    Notes notes = new Notes(apparatus);
    List<RelationsView.GroupView> groups = groups(entry.id(), seen, apparatus, notes);
    return new RelationsView(
        apparatus.link(entry.id()),
        entry.id().value(),
        list,
        family.isWorthDrawing() ? family.drawn() : null,
        command.isWorthDrawing() ? command.drawn() : null,
        groups,
        notes.taken(),
        list || apparatus.leavesOut(entry));
  }

  /** What it says of others, and what others say of it. */
  private List<Tie> ties(Entry entry, Vocabulary vocabulary, String language) {
    List<Tie> ties = new ArrayList<>(Tie.of(entry, vocabulary));
    Set<EntryId> saying = new LinkedHashSet<>();
    shelf.incoming(entry.id(), language, MOST_INCOMING).stream()
        .filter(one -> one.nature() == Link.Nature.RELATION || one.nature() == Link.Nature.CLAIM)
        .limit(MOST_SAYING_SO)
        .forEach(one -> saying.add(one.from().id()));
    for (PublishedEdition other : editions.current(saying).values()) {
      Tie.of(other.entry(), vocabulary).stream()
          .filter(tie -> tie.to().equals(entry.id()))
          .forEach(ties::add);
    }
    return ties.stream()
        .sorted(Comparator.comparingLong(Tie::first).thenComparing(tie -> tie.from().value()))
        .toList();
  }

  /** Two steps of kinship around a person. */
  private Set<Kin> kin(EntryId person) {
    Set<Kin> near = kin(List.of(person));
    if (near.isEmpty()) {
      return near;
    }
    Set<EntryId> known = new HashSet<>();
    near.forEach(
        one -> {
          known.add(one.elder());
          known.add(one.younger());
        });
    Set<Kin> all = new LinkedHashSet<>(near);
    all.addAll(kin(known));
    return all;
  }

  private Set<Kin> kin(Collection<EntryId> persons) {
    Set<Kin> kin = new LinkedHashSet<>();
    edges
        .edges(persons, Kin.ROLES, MOST_KIN)
        .forEach(one -> Kin.of(one.from(), one.to(), one.role()).ifPresent(kin::add));
    return kin;
  }

  private static Chart family(EntryId person, Set<Kin> kin, Apparatus apparatus) {
    Chart chart = new Chart();
    put(chart, person, 0, apparatus, true);
    Map<EntryId, Integer> levels = new LinkedHashMap<>();
    levels.put(person, 0);
    for (int round = 0; round < 3; round++) {
      for (Kin one : kin) {
        Integer elder = levels.get(one.elder());
        Integer younger = levels.get(one.younger());
        int step = one.sameGeneration() ? 0 : 1;
        if (elder != null && younger == null) {
          levels.put(one.younger(), elder + step);
        } else if (younger != null && elder == null) {
          levels.put(one.elder(), younger - step);
        }
      }
    }
    levels.forEach((id, level) -> put(chart, id, level, apparatus, false));
    kin.forEach(one -> chart.tied(one.elder(), one.younger(), one.bond(), false));
    return chart;
  }

  private static void put(Chart chart, EntryId id, int level, Apparatus apparatus, boolean here) {
    Label label = apparatus.labels().get(id);
    if (label != null) {
      chart.with(id, level, apparatus.link(id), label.dates(), here);
    }
  }

  /** Who stood over it and under it, each level in the order of time. */
  private static Chart command(EntryId id, List<Tie> ties, Apparatus apparatus) {
    Chart chart = new Chart();
    put(chart, id, 0, apparatus, true);
    int above = 0;
    int below = 0;
    for (Tie tie : ties) {
      EntryId upper = upper(tie);
      EntryId other = tie.other(id);
      if (upper == null) {
        continue;
      }
      boolean isAbove = upper.equals(other);
      if ((isAbove ? above++ : below++) < MOST_IN_A_LEVEL) {
        chart.with(
            other, isAbove ? -1 : 1, apparatus.link(other), apparatus.date(tie.when()), false);
        chart.tied(upper, upper.equals(other) ? id : other, tie.contested());
      }
    }
    return chart;
  }

  private static @org.jspecify.annotations.Nullable EntryId upper(Tie tie) {
    if (OVER.contains(tie.role())) {
      return tie.asked() ? tie.to() : tie.from();
    }
    return UNDER.contains(tie.role()) ? tie.to() : null;
  }

  private static List<RelationsView.GroupView> groups(
      EntryId id, List<Tie> ties, Apparatus apparatus, Notes notes) {
    Map<String, List<Tie>> byKind = new LinkedHashMap<>();
    for (Tie tie : ties) {
      String key = tie.from().equals(id) + " " + tie.asked() + " " + tie.role();
      byKind.computeIfAbsent(key, kind -> new ArrayList<>()).add(tie);
    }
    return byKind.values().stream()
        .map(
            same ->
                new RelationsView.GroupView(
                    kind(same.get(0), apparatus),
                    !same.get(0).from().equals(id),
                    same.stream().map(tie -> tie(id, tie, apparatus, notes)).toList()))
        .toList();
  }

  private static TextView kind(Tie tie, Apparatus apparatus) {
    return tie.asked()
        ? apparatus
            .vocabulary()
            .property(tie.role())
            .map(Property::label)
            .map(apparatus::text)
            .orElse(TextView.NONE)
        : apparatus.text(apparatus.vocabulary().role(tie.role()));
  }

  private static RelationsView.TieView tie(EntryId id, Tie tie, Apparatus apparatus, Notes notes) {
    return new RelationsView.TieView(
        apparatus.link(tie.other(id)),
        apparatus.date(tie.when()),
        apparatus.text(tie.note()),
        tie.contested(),
        tie.supported(),
        tie.contested() ? tie.question() : "",
        notes.refs(tie.citations()));
  }
}

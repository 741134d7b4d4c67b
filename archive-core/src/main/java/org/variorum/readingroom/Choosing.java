package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.search.EntrySearch;
import org.variorum.search.Facet;
import org.variorum.search.Narrowing;

/** Finds out which entries are meant by what was chosen, and all that belongs to them. */
@ApplicationScoped
class Choosing {
  private static final String POINT = "-?\\d{1,2}(\\.\\d+)?,-?\\d{1,3}(\\.\\d+)?";

  @Inject EntrySearch search;
  @Inject Shelf shelf;
  @Inject Thesaurus thesaurus;

  /**
   * What was chosen.
   *
   * @param asked with identifiers in place of names; what nobody is called so stands among the
   *     words
   * @param narrowing the same for the index
   * @param labels how the entries are called
   * @param unknown the names that nobody bears
   */
  record Chosen(
      SearchAsked asked, Narrowing narrowing, Map<EntryId, Label> labels, List<String> unknown) {}

  Chosen of(SearchAsked asked, String language) {
    SearchAsked.Filters filters = asked.filters();
    Map<Facet, Map<String, List<EntryId>>> meant = new EnumMap<>(Facet.class);
    filters.chosen().forEach((facet, values) -> meant.put(facet, meant(facet, values)));
    Set<EntryId> all = new LinkedHashSet<>();
    meant.values().forEach(values -> values.values().forEach(all::addAll));
    Map<EntryId, Label> labels = shelf.labels(all, language);
    List<String> unknown = new ArrayList<>();
    SearchAsked.Filters known = filters;
    for (Map.Entry<Facet, Map<String, List<EntryId>>> facet : meant.entrySet()) {
      if (facet.getKey().isOfEntries()) {
        known = known.with(facet.getKey(), known(facet.getValue(), labels.keySet(), unknown));
      }
    }
    String words = (asked.words() + " " + String.join(" ", words(unknown))).strip();
    SearchAsked read = asked.forOther(words);
    return new Chosen(
        new SearchAsked(read.words(), read.exact(), read.group(), known, read.sort(), read.page()),
        narrowing(known),
        labels,
        unknown);
  }

  /** An identifier that leads nowhere is no word that anyone would look for. */
  private static List<String> words(List<String> unknown) {
    return unknown.stream().filter(name -> !EntryId.isValid(name)).toList();
  }

  private Map<String, List<EntryId>> meant(Facet facet, List<String> values) {
    Map<String, List<EntryId>> meant = new LinkedHashMap<>();
    for (String value : values) {
      meant.put(value, facet.isOfEntries() ? meant(facet, value) : List.of());
    }
    return meant;
  }

  private List<EntryId> meant(Facet facet, String value) {
    if (EntryId.isValid(value)) {
      return List.of(new EntryId(value));
    }
    return value.matches(POINT) ? List.of() : search.called(value, types(facet));
  }

  private static Set<String> types(Facet facet) {
    return switch (facet) {
      case TOPIC -> Set.of(EntryKind.TOPIC.code());
      case PLACE -> Set.of(EntryKind.PLACE.code());
      case UNDER -> Set.of(EntryKind.UNIT.code());
      case BY -> Set.of("source", "unit", "person", "corporate-body", "family");
      default -> Set.of("person", "corporate-body", "family");
    };
  }

  private static List<String> known(
      Map<String, List<EntryId>> meant, Set<EntryId> published, List<String> unknown) {
    List<String> known = new ArrayList<>();
    meant.forEach(
        (value, entries) -> {
          List<EntryId> shown = entries.stream().filter(published::contains).toList();
          shown.forEach(entry -> known.add(entry.value()));
          if (shown.isEmpty() && value.matches(POINT)) {
            known.add(value);
          } else if (shown.isEmpty()) {
            unknown.add(value);
          }
        });
    return known;
  }

  private Narrowing narrowing(SearchAsked.Filters filters) {
    Narrowing narrowing =
        new Narrowing(
            filters.traits(),
            Map.of(),
            filters.times().days(),
            filters.figures(),
            filters.fields());
    for (Map.Entry<Facet, List<String>> chosen : filters.chosen().entrySet()) {
      narrowing =
          narrowing.with(
              chosen.getKey(), terms(chosen.getKey(), chosen.getValue(), filters.kilometres()));
    }
    return narrowing;
  }

  private Set<String> terms(Facet facet, List<String> values, int kilometres) {
    return switch (facet) {
      case BY -> with(values, shelf.worksOf(entries(values)));
      case TOPIC -> with(values, thesaurus.narrower(entries(values)));
      case PLACE -> with(near(values, kilometres), thesaurus.narrower(entries(values)));
      default -> Set.copyOf(values);
    };
  }

  /** Without a distance the places themselves, and what lies where degrees say. */
  private List<String> near(List<String> values, int kilometres) {
    boolean asked = kilometres > 0 || entries(values).size() < values.size();
    return asked
        ? search.near(values, Math.max(1, kilometres)).stream().map(EntryId::value).toList()
        : values;
  }

  private static List<EntryId> entries(List<String> values) {
    return values.stream().filter(EntryId::isValid).map(EntryId::new).toList();
  }

  private static Set<String> with(Collection<String> values, Collection<EntryId> others) {
    Set<String> all = new LinkedHashSet<>(values);
    others.forEach(other -> all.add(other.value()));
    return all;
  }
}

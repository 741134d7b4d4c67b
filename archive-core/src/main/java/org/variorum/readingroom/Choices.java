package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.search.Facet;
import org.variorum.search.SearchResult;
import org.variorum.search.SearchSort;
import org.variorum.search.Span;
import org.variorum.search.Trait;
import org.variorum.search.WordFields;

/** Shows by what a search is narrowed and could be. */
@ApplicationScoped
class Choices {
  private static final int MOST_BARS = 40;

  @Inject Shelf shelf;

  /** What was chosen and found, and how much there would be without something of it. */
  record Made(
      SearchAsked typed,
      Choosing.Chosen chosen,
      SearchResult found,
      ToLongFunction<SearchAsked> counting,
      String language) {
    SearchAsked asked() {
      return chosen.asked();
    }
  }

  ChoiceView of(Made made) {
    Map<EntryId, Label> labels = labels(made);
    Wording wording = new Wording(made.language());
    List<ChoiceView.ChipView> chips = chips(made.asked(), labels, wording);
    List<String> misread = new ArrayList<>(made.chosen().unknown());
    misread.addAll(SearchSyntax.notUnderstood(made.typed().words()));
    misread.addAll(made.typed().filters().times().misread());
    return new ChoiceView(
        SearchSyntax.written(made.asked(), names(labels)),
        traits(made.asked()),
        sorts(made.asked()),
        kinds(made.asked()),
        chips,
        facets(made, labels, wording),
        times(made),
        made.found().total() == 0 ? drops(chips, made.counting()) : List.of(),
        misread,
        fields(made.asked(), labels));
  }

  private static List<ChoiceView.OptionView> traits(SearchAsked asked) {
    return Stream.of(Trait.values())
        .map(
            trait ->
                new ChoiceView.OptionView(
                    trait.code(),
                    asked.filters().has(trait),
                    asked.with(asked.filters().toggled(trait))))
        .toList();
  }

  private static List<ChoiceView.OptionView> sorts(SearchAsked asked) {
    return Stream.of(SearchSort.values())
        .map(
            sort ->
                new ChoiceView.OptionView(sort.code(), asked.sort() == sort, asked.sorted(sort)))
        .toList();
  }

  private static List<ChoiceView.OptionView> kinds(SearchAsked asked) {
    return Stream.concat(
            Stream.of(EntryKind.values()).map(EntryKind::code), Stream.of("question", "page"))
        .map(
            code ->
                new ChoiceView.OptionView(
                    code,
                    asked.filters().has(Facet.TYPE, code),
                    asked.with(asked.filters().toggled(Facet.TYPE, code))))
        .toList();
  }

  /** How all entries are called that were chosen or can be; in one statement. */
  private Map<EntryId, Label> labels(Made made) {
    Map<EntryId, Label> labels = new HashMap<>(made.chosen().labels());
    Set<EntryId> more = new HashSet<>();
    made.found()
        .facets()
        .forEach(
            (facet, counts) -> {
              if (facet.isOfEntries()) {
                counts.keySet().stream().map(EntryId::new).forEach(more::add);
              }
            });
    more.removeAll(labels.keySet());
    labels.putAll(shelf.labels(more, made.language()));
    return labels;
  }

  static Map<String, String> names(Map<EntryId, Label> labels) {
    Map<String, String> names = new HashMap<>();
    labels.forEach((id, label) -> names.put(id.value(), label.heading()));
    return names;
  }

  private static Map<String, String> fields(SearchAsked asked, Map<EntryId, Label> labels) {
    Map<String, String> names = names(labels);
    Map<String, String> fields = new HashMap<>();
    asked
        .filters()
        .chosen()
        .forEach(
            (facet, values) ->
                fields.put(
                    facet.code(),
                    values.stream()
                        .map(value -> names.getOrDefault(value, value))
                        .collect(Collectors.joining("; "))));
    return fields;
  }

  private static TextView text(
      Facet facet, String value, Map<EntryId, Label> labels, Wording wording) {
    if (facet == Facet.LANGUAGE) {
      return new TextView(wording.language(value), "");
    }
    Label label = EntryId.isValid(value) ? labels.get(new EntryId(value)) : null;
    return label == null
        ? new TextView(facet == Facet.TYPE ? "" : value, "")
        : new TextView(label.key().isEmpty() ? label.heading() : label.key(), label.lang());
  }

  private static List<ChoiceView.ChipView> chips(
      SearchAsked asked, Map<EntryId, Label> labels, Wording wording) {
    SearchAsked.Filters filters = asked.filters();
    List<ChoiceView.ChipView> chips = new ArrayList<>();
    filters
        .chosen()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        chips.add(
                            new ChoiceView.ChipView(
                                facet.code(),
                                facet == Facet.TYPE
                                    ? new TextView(value, "")
                                    : text(facet, value, labels, wording),
                                asked.with(filters.toggled(facet, value))))));
    if (filters.kilometres() > 0) {
      chips.add(chip("km", Integer.toString(filters.kilometres()), asked.with(filters.within(0))));
    }
    for (Trait trait : filters.traits()) {
      chips.add(chip(trait.code(), "", asked.with(filters.toggled(trait))));
    }
    if (filters.times().isAsked()) {
      chips.add(
          chip(
              kind(filters.times()),
              span(filters.times()),
              asked.with(filters.during(TimeAsked.ANY))));
    }
    if (filters.figures().isAsked()) {
      chips.add(chip("figure", "", asked.with(filters.counting(Span.ANY))));
    }
    said(asked, chips);
    return chips;
  }

  private static String kind(TimeAsked times) {
    if (times.oldStyle()) {
      return "oldstyle";
    }
    return times.from().isEmpty() ? "until" : times.to().isEmpty() ? "since" : "date";
  }

  private static String span(TimeAsked times) {
    return Stream.of(times.from(), times.to())
        .filter(end -> !end.isEmpty())
        .distinct()
        .collect(Collectors.joining(" – "));
  }

  private static void said(SearchAsked asked, List<ChoiceView.ChipView> chips) {
    WordFields fields = asked.filters().fields();
    Map<String, String> words = new LinkedHashMap<>();
    words.put("heading", fields.heading());
    words.put("text", fields.text());
    words.put("title", fields.title());
    words.put("code", fields.code());
    words.put("without", fields.without());
    words.forEach(
        (kind, said) -> {
          if (!said.isEmpty()) {
            chips.add(chip(kind, said, asked.with(asked.filters().saying(without(fields, kind)))));
          }
        });
  }

  private static WordFields without(WordFields fields, String kind) {
    return switch (kind) {
      case "heading" -> fields.heading("");
      case "text" -> fields.text("");
      case "title" -> fields.title("");
      case "code" -> fields.code("");
      default -> fields.without("");
    };
  }

  private static ChoiceView.ChipView chip(String kind, String text, SearchAsked without) {
    return new ChoiceView.ChipView(kind, new TextView(text, ""), without);
  }

  private static List<ChoiceView.FacetView> facets(
      Made made, Map<EntryId, Label> labels, Wording wording) {
    List<ChoiceView.FacetView> facets = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      Map<String, Long> counts = made.found().facets().getOrDefault(facet, Map.of());
      List<ChoiceView.ValueView> values =
          shown(values(made.asked(), facet, counts, labels, wording));
      boolean telling = values.size() > 1 || values.stream().anyMatch(ChoiceView.ValueView::chosen);
      if (telling) {
        facets.add(
            new ChoiceView.FacetView(facet.code(), values, counts.size() > Facet.MOST_SHOWN));
      }
    }
    return facets;
  }

  /** The first few, and all that were chosen. */
  private static List<ChoiceView.ValueView> shown(List<ChoiceView.ValueView> values) {
    long chosen = values.stream().filter(ChoiceView.ValueView::chosen).count();
    return values.stream().limit(Math.max(chosen, Facet.MOST_SHOWN)).toList();
  }

  /** What was found of a facet as it is shown, with what was chosen of it first. */
  static List<ChoiceView.ValueView> values(
      SearchAsked asked,
      Facet facet,
      Map<String, Long> found,
      Map<EntryId, Label> labels,
      Wording wording) {
    SearchAsked.Filters filters = asked.filters();
    Map<String, Long> counts = new LinkedHashMap<>();
    filters.of(facet).forEach(value -> counts.put(value, 0L));
    counts.putAll(found);
    List<ChoiceView.ValueView> values = new ArrayList<>();
    counts.forEach(
        (value, count) -> {
          if (!facet.isOfEntries()
              || !EntryId.isValid(value)
              || labels.containsKey(new EntryId(value))) {
            values.add(
                new ChoiceView.ValueView(
                    value,
                    text(facet, value, labels, wording),
                    count,
                    filters.has(facet, value),
                    asked.with(filters.toggled(facet, value))));
          }
        });
    return values;
  }

  private static ChoiceView.TimesView times(Made made) {
    int span = made.found().times().span();
    SortedMap<Integer, Long> counts = made.found().times().counts();
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    TimeAsked asked = made.asked().filters().times();
    List<ChoiceView.BarView> bars = new ArrayList<>();
    for (int from : shown(counts)) {
      long count = Objects.requireNonNull(counts.get(from));
      int to = from + span - 1;
      TimeAsked these = TimeAsked.years(from, to);
      bars.add(
          new ChoiceView.BarView(
              from,
              to,
              count,
              (int) Math.max(1, 100 * count / most),
              asked.equals(these),
              made.asked().with(made.asked().filters().during(these))));
    }
    return new ChoiceView.TimesView(span, bars.size() > 1 ? bars : List.of());
  }

  /** The spans in which most lies, in the order of time. */
  private static List<Integer> shown(SortedMap<Integer, Long> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
        .limit(MOST_BARS)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static List<ChoiceView.DropView> drops(
      List<ChoiceView.ChipView> chips, ToLongFunction<SearchAsked> counting) {
    return chips.stream()
        .limit(SearchAsked.MOST_VALUES)
        .map(chip -> new ChoiceView.DropView(chip, counting.applyAsLong(chip.without())))
        .filter(drop -> drop.count() > 0)
        .toList();
  }
}

package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.search.Facet;
import org.variorum.search.SearchSort;
import org.variorum.search.Span;
import org.variorum.search.Trait;
import org.variorum.search.WordFields;

/**
 * What a visitor asks the search for, all of it in the address.
 *
 * @param group the code of a tab; empty for all hits
 */
public record SearchAsked(
    String words, boolean exact, String group, Filters filters, SearchSort sort, int page) {

  /** The most values of one facet that are taken. */
  public static final int MOST_VALUES = 8;

  /**
   * What the hits shall have besides the words.
   *
   * @param chosen of each facet values of which they have one: identifiers, codes, or names
   * @param kilometres how far places may lie from those chosen; 0 for these alone
   * @param times with which a date of theirs overlaps
   * @param figures between which a figure of theirs begins or ends
   */
  public record Filters(
      Set<Trait> traits,
      Map<Facet, List<String>> chosen,
      int kilometres,
      TimeAsked times,
      Span figures,
      WordFields fields) {
    public static final Filters NONE =
        new Filters(Set.of(), Map.of(), 0, TimeAsked.ANY, Span.ANY, WordFields.NONE);

    public Filters {
      EnumSet<Trait> kept = EnumSet.noneOf(Trait.class);
      kept.addAll(traits);
      traits = Collections.unmodifiableSet(kept);
      EnumMap<Facet, List<String>> values = new EnumMap<>(Facet.class);
      chosen.forEach((facet, some) -> keep(values, facet, some));
      chosen = Collections.unmodifiableMap(values);
      kilometres = chosen.containsKey(Facet.PLACE) ? kilometres : 0;
    }

    private static void keep(Map<Facet, List<String>> kept, Facet facet, List<String> values) {
      List<String> some =
          values.stream()
              .map(String::strip)
              .filter(value -> !value.isEmpty())
              .distinct()
              .limit(MOST_VALUES)
              .toList();
      if (!some.isEmpty()) {
        kept.put(facet, some);
      }
    }

    public boolean isAsked() {
      return !equals(NONE);
    }

    /** How many wishes there are. */
    public int count() {
      int values = chosen.values().stream().mapToInt(List::size).sum();
      return values
          + traits.size()
          + (times.isAsked() ? 1 : 0)
          + (figures.isAsked() ? 1 : 0)
          + (fields.isAsked() ? 1 : 0);
    }

    public boolean has(Trait trait) {
      return traits.contains(trait);
    }

    /** The same with a trait asked for, or no longer. */
    public Filters toggled(Trait trait) {
      EnumSet<Trait> others = EnumSet.noneOf(Trait.class);
      others.addAll(traits);
      if (!others.remove(trait)) {
        others.add(trait);
      }
      return new Filters(others, chosen, kilometres, times, figures, fields);
    }

    public List<String> of(Facet facet) {
      return chosen.getOrDefault(facet, List.of());
    }

    public boolean has(Facet facet, String value) {
      return of(facet).contains(value);
    }

    /** The same with a value chosen, or no longer. */
    public Filters toggled(Facet facet, String value) {
      List<String> values = new ArrayList<>(of(facet));
      if (!values.remove(value)) {
        values.add(value);
      }
      return with(facet, values);
    }

    public Filters with(Facet facet, List<String> values) {
      Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
      others.putAll(chosen);
      others.put(facet, values);
      return new Filters(traits, others, kilometres, times, figures, fields);
    }

    public Filters assertedBy(String who) {
      return with(Facet.BY, List.of(who));
    }

    public Filters within(int distance) {
      return new Filters(traits, chosen, distance, times, figures, fields);
    }

    public Filters during(TimeAsked when) {
      return new Filters(traits, chosen, kilometres, when, figures, fields);
    }

    public Filters counting(Span how) {
      return new Filters(traits, chosen, kilometres, times, how, fields);
    }

    public Filters saying(WordFields words) {
      return new Filters(traits, chosen, kilometres, times, figures, words);
    }
  }

  /** Some words, in any spelling and everywhere. */
  public static SearchAsked forWords(String words) {
    return new SearchAsked(words, false, "", Filters.NONE, SearchSort.RELEVANCE, 1);
  }

  public SearchAsked forOther(String others) {
    return new SearchAsked(others, exact, group, filters, sort, page);
  }

  public SearchAsked spelt(boolean exactly) {
    return new SearchAsked(words, exactly, group, filters, sort, 1);
  }

  public SearchAsked in(String tab) {
    return new SearchAsked(words, exact, tab, filters, sort, 1);
  }

  public SearchAsked with(Filters others) {
    return new SearchAsked(words, exact, group, others, sort, 1);
  }

  public SearchAsked sorted(SearchSort by) {
    return new SearchAsked(words, exact, group, filters, by, 1);
  }

  public SearchAsked unfiltered() {
    return with(Filters.NONE);
  }

  public SearchAsked onPage(int wanted) {
    return new SearchAsked(words, exact, group, filters, sort, wanted);
  }

  /** Whether anything is asked for: words or filters. */
  public boolean isAsked() {
    return !words.isEmpty() || filters.isAsked();
  }
}

package org.variorum.readingroom;

import java.util.List;
import java.util.Map;

/**
 * By what a search is narrowed, and could be.
 *
 * @param typed all of the search as it may be typed in one box
 * @param traits what hits may be asked to have
 * @param sorts in which orders they may stand
 * @param kinds of which kinds they may be
 * @param chips what was chosen, each to be taken away
 * @param facets by what it may be narrowed further
 * @param drops where nothing was found: what would be found without one of the filters
 * @param misread what was taken for words since it was not understood
 * @param names of the values of each facet as its field in the form shows them
 */
public record ChoiceView(
    String typed,
    List<OptionView> traits,
    List<OptionView> sorts,
    List<OptionView> kinds,
    List<ChipView> chips,
    List<FacetView> facets,
    TimesView times,
    List<DropView> drops,
    List<String> misread,
    Map<String, String> names) {

  public ChoiceView {
    traits = List.copyOf(traits);
    sorts = List.copyOf(sorts);
    kinds = List.copyOf(kinds);
    chips = List.copyOf(chips);
    facets = List.copyOf(facets);
    drops = List.copyOf(drops);
    misread = List.copyOf(misread);
    names = Map.copyOf(names);
  }

  /** What a field of the form shows. */
  public String name(String facet) {
    return names.getOrDefault(facet, "");
  }

  /** The values of the facet of languages. */
  public List<ValueView> languages() {
    return facets.stream()
        .filter(facet -> facet.code().equals("language"))
        .flatMap(facet -> facet.values().stream())
        .toList();
  }

  /**
   * Something that may be chosen.
   *
   * @param asked the search with it; without it if it was chosen and can be given up
   */
  public record OptionView(String code, boolean chosen, SearchAsked asked) {}

  /**
   * Something that was chosen.
   *
   * @param kind what sort of filter it is, for its words
   * @param without the search without it
   */
  public record ChipView(String kind, TextView text, SearchAsked without) {}

  /** What would be found without a filter. */
  public record DropView(ChipView chip, long count) {}

  /**
   * The values of a facet; those that were chosen come first.
   *
   * @param more whether it has others
   */
  public record FacetView(String code, List<ValueView> values, boolean more) {
    public FacetView {
      values = List.copyOf(values);
    }

    public boolean isOfKinds() {
      return code.equals("type");
    }
  }

  /**
   * A value of a facet.
   *
   * @param text how it is called; empty for a code that has words of the page
   * @param toggled the search with it, or without it if it was chosen
   */
  public record ValueView(
      String value, TextView text, long count, boolean chosen, SearchAsked toggled) {}

  /** How much lies in which years. */
  public record TimesView(int span, List<BarView> bars) {
    public TimesView {
      bars = List.copyOf(bars);
    }
  }

  /**
   * What lies in some years.
   *
   * @param percent of the most that lies in one of them, at least 1 if there is any
   */
  public record BarView(
      int from, int to, long count, int percent, boolean chosen, SearchAsked asked) {

    /** The years in figures. */
    public String years() {
      return from == to ? Integer.toString(from) : from + "–" + to;
    }
  }
}

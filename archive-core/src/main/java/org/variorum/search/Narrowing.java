package org.variorum.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What the hits of a search shall have besides the words: all of it, and of each facet one of the
 * values that were chosen.
 *
 * @param days with which a date of theirs shares one
 * @param figures between which a figure of theirs begins or ends
 */
public record Narrowing(
    Set<Trait> traits, Map<Facet, Set<String>> chosen, Days days, Span figures, WordFields fields) {

  /** Nothing is asked for. */
  public static final Narrowing NONE =
      new Narrowing(Set.of(), Map.of(), Days.ANY, Span.ANY, WordFields.NONE);

  public Narrowing {
    EnumSet<Trait> kept = EnumSet.noneOf(Trait.class);
    kept.addAll(traits);
    traits = Collections.unmodifiableSet(kept);
    EnumMap<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    chosen.forEach((facet, some) -> values.put(facet, Set.copyOf(some)));
    chosen = Collections.unmodifiableMap(values);
  }

  public boolean isNone() {
    return equals(NONE);
  }

  public Narrowing with(Trait trait) {
    EnumSet<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new Narrowing(more, chosen, days, figures, fields);
  }

  /** The same with these values of a facet; an empty set finds nothing. */
  public Narrowing with(Facet facet, Set<String> values) {
    Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
    more.putAll(chosen);
    more.put(facet, values);
    return new Narrowing(traits, more, days, figures, fields);
  }

  public Narrowing during(Days when) {
    return new Narrowing(traits, chosen, when, figures, fields);
  }

  public Narrowing counting(Span how) {
    return new Narrowing(traits, chosen, days, how, fields);
  }

  public Narrowing saying(WordFields words) {
    return new Narrowing(traits, chosen, days, figures, words);
  }

  /** The same with a facet open. */
  Narrowing without(Facet facet) {
    Map<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
    fewer.putAll(chosen);
    fewer.remove(facet);
    return new Narrowing(traits, fewer, days, figures, fields);
  }
}

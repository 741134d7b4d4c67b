package org.variorum.place;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/**
 * A place or a topic: something in a hierarchy (SKOS). Names through time are the entry's name
 * forms.
 *
 * @param broader what it is part of or a kind of
 * @param coordinates for a place; the middle of it
 * @param kind a word for the line above the heading, as "village"
 * @param identifiers in other files, by the code of the file (geonames, gnd, wikidata)
 */
public record Concept(
    @Nullable EntryId broader,
    @Nullable Coordinates coordinates,
    Texts kind,
    List<EntryId> related,
    Map<String, String> identifiers) {

  public Concept {
    related = List.copyOf(related);
    identifiers = Map.copyOf(identifiers);
  }

  /** The same, neither a part nor a relative of that one. */
  public Concept apartFrom(EntryId other) {
    return new Concept(
        other.equals(broader) ? null : broader,
        coordinates,
        kind,
        related.stream().filter(one -> !one.equals(other)).toList(),
        identifiers);
  }
}

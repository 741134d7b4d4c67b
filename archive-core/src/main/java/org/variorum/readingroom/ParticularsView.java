package org.variorum.readingroom;

import org.jspecify.annotations.Nullable;

/**
 * What only entries of one kind have; at most one is present.
 *
 * @param map where an event was
 */
public record ParticularsView(
    @Nullable UnitView unit,
    @Nullable WorkView work,
    @Nullable HouseView house,
    @Nullable ConceptView concept,
    @Nullable StoryView story,
    @Nullable ClausesView clauses,
    @Nullable SmallMapView map) {
  static final ParticularsView NONE = new ParticularsView(null, null, null, null, null, null, null);
}

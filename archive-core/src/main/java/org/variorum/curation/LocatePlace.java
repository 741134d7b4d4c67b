package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.place.Concept;
import org.variorum.place.Coordinates;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Tells where a place lies. */
@ApplicationScoped
@Transactional
public class LocatePlace {
  /** How far up the hierarchy of places is looked; also what ends a circle in it. */
  private static final int STEPS = 6;

  @Inject Drafts drafts;

  /** Its own coordinates, or those of the nearest place that it is part of and that has some. */
  @Requires(Right.READ_DESK)
  public Optional<Coordinates> of(Actor actor, EntryId place) {
    EntryId at = place;
    for (int step = 0; step < STEPS && at != null; step++) {
      Concept concept = concept(at);
      if (concept == null) {
        return Optional.empty();
      }
      if (concept.coordinates() != null) {
        return Optional.of(concept.coordinates());
      }
      at = concept.broader();
    }
    return Optional.empty();
  }

  private @Nullable Concept concept(EntryId place) {
    return drafts.head(place).map(head -> drafts.newest(head).particulars().concept()).orElse(null);
  }
}

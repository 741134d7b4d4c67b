package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.variorum.identifier.EntryId;

/** What visitors see of the archive at large: its timeline, its map, who had to do with whom. */
@ApplicationScoped
@Transactional
public class Overview {
  @Inject Timelines timelines;
  @Inject Maps maps;
  @Inject Relations relations;
  @Inject BranchSearch branches;

  /** A stretch of the timeline. */
  public TimelineView timeline(TimelineAsked asked, String language) {
    return timelines.view(asked, language);
  }

  /** A piece of the map. */
  public MapView map(MapAsked asked, String language) {
    return maps.view(asked, language);
  }

  /** What is found within a unit; empty if it is none, or none that visitors see. */
  public Optional<BranchFoundView> within(EntryId unit, String words, String language) {
    return branches.within(unit, words, language);
  }

  /** Whom an entry has to do with; empty if visitors do not see it. */
  public Optional<RelationsView> relations(EntryId id, boolean list, String language) {
    return relations.of(id, list, language);
  }
}

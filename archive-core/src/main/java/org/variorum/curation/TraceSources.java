package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.identifier.EntryId;
import org.variorum.source.SourceCircle;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Follows sources to what they take from in general, as the desk has it. */
@ApplicationScoped
@Transactional
public class TraceSources {
  @Inject DeskEntries entries;

  /**
   * The circle that a source would close if it took from these.
   *
   * @param takesFrom as the source is being written, whatever was kept of it
   */
  @Requires(Right.READ_DESK)
  public Optional<SourceCircle> circle(Actor actor, EntryId source, List<EntryId> takesFrom) {
    Map<EntryId, List<EntryId>> followed = followed(takesFrom);
    followed.put(source, List.copyOf(takesFrom));
    return SourceCircle.through(source, followed);
  }

  /** The circles that these sources close as they were kept, each told once. */
  @Requires(Right.READ_DESK)
  public List<SourceCircle> circles(Actor actor, Collection<EntryId> sources) {
    Map<EntryId, List<EntryId>> followed = followed(sources);
    Set<EntryId> told = new HashSet<>();
    List<SourceCircle> circles = new ArrayList<>();
    for (EntryId source : sources) {
      SourceCircle.through(source, followed)
          .filter(circle -> told.addAll(circle.members()))
          .ifPresent(circles::add);
    }
    return circles;
  }

  /** What is kept of all that can be reached, a step for all at once. */
  private Map<EntryId, List<EntryId>> followed(Collection<EntryId> from) {
    Map<EntryId, List<EntryId>> followed = new HashMap<>();
    Set<EntryId> open = new LinkedHashSet<>(from);
    while (!open.isEmpty()) {
      Map<EntryId, List<EntryId>> step = entries.origins(open);
      open.forEach(source -> followed.put(source, step.getOrDefault(source, List.of())));
      open = new LinkedHashSet<>();
      for (List<EntryId> origins : step.values()) {
        open.addAll(origins);
      }
      open.removeAll(followed.keySet());
    }
    return followed;
  }
}

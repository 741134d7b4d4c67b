package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.description.Description;
import org.variorum.description.Inheritance.Higher;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Takes to hand the units that a unit is part of, for what it inherits from them. */
@ApplicationScoped
@Transactional
public class OpenHigherUnits {
  @Inject UnitTree tree;
  @Inject Drafts drafts;

  /**
   * A unit and those above it as the desk has them, the lowest first; in two questions, however
   * many there are.
   */
  @Requires(Right.READ_DESK)
  public List<Higher> from(Actor actor, EntryId lowest) {
    List<EntryId> ids = tree.upwards(lowest).stream().map(row -> new EntryId(row.id())).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<EntryId, Entry> entries = drafts.newest(ids);
    List<Higher> units = new ArrayList<>();
    for (EntryId id : ids) {
      Stream.ofNullable(entries.get(id))
          .flatMap(entry -> Stream.<Description>ofNullable(entry.particulars().description()))
          .forEach(description -> units.add(new Higher(id, description)));
    }
    return List.copyOf(units);
  }
}

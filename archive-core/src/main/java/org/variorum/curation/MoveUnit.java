package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Description;
import org.variorum.description.Level;
import org.variorum.entry.Entry;
import org.variorum.entry.Particulars;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/** Puts a unit elsewhere in the tree of the holdings, with all that is below it. */
@ApplicationScoped
@Transactional
public class MoveUnit {
  @Inject Revising revising;
  @Inject Placing placing;
  @Inject UnitTree tree;
  @Inject Drafts drafts;

  /**
   * Moves it; its parts go with it and are not written. A level that does not fit is no hindrance.
   *
   * @throws MisplacedUnitException if it would become part of itself
   * @throws CodeTakenException if its code, or one below it, is borne by another unit of the
   *     institution it comes to
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public MovedUnit move(Actor actor, EntryId unit, UnitPlace place) {
    EntryId parent = placing.parent(place);
    List<TreeRow> above = holdWithAllAbove(unit, parent);
    refuseCircle(unit, above);
    DeskEntry head = revising.held(actor, unit);
    Placing.Spot spot = placing.spot(actor, unit, place);
    return put(actor, head, spot.parent(), spot.position(), level(above));
  }

  /**
   * Puts it back to where it was before a move.
   *
   * @param moved the revision that the move made, which is still its newest
   * @throws StaleRevisionException if it was changed since
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public MovedUnit undo(Actor actor, EntryId unit, int moved) {
    Description before =
        drafts
            .revision(unit, moved - 1)
            .map(entry -> entry.particulars().description())
            .orElseThrow(() -> new UnknownEntryException(unit));
    List<TreeRow> above = holdWithAllAbove(unit, before.parent());
    refuseCircle(unit, above);
    DeskEntry head = revising.held(actor, unit, moved);
    return put(actor, head, before.parent(), before.position(), level(above));
  }

  private MovedUnit put(
      Actor actor,
      DeskEntry head,
      @Nullable EntryId parent,
      double position,
      @Nullable Level levelAbove) {
    EntryId unit = new EntryId(head.id());
    Entry entry = revising.newest(head);
    Description before = entry.particulars().description();
    if (before == null) {
      throw new MisplacedUnitException(unit, "is no unit of description");
    }
    Description after = before.placed(parent, position);
    int number = revising.revise(actor, head, entry.with(Particulars.of(after)), Act.MOVED);
    return new MovedUnit(unit, number, levelAbove != null && !after.level().fitsIn(levelAbove));
  }

  /**
   * Holds all that the move rests on, so that of two moves that together would make a circle the
   * second sees the first; returns what is above the place.
   */
  private List<TreeRow> holdWithAllAbove(EntryId unit, @Nullable EntryId parent) {
    if (parent == null) {
      tree.hold(List.of(unit));
      return List.of();
    }
    Set<EntryId> held = new HashSet<>();
    List<TreeRow> above = tree.upwards(parent);
    while (held.addAll(with(unit, above))) {
      tree.hold(with(unit, above));
      above = tree.upwards(parent);
    }
    if (above.isEmpty()) {
      throw new MisplacedUnitException(unit, "cannot be part of " + parent + ", which is no unit");
    }
    return above;
  }

  /**
   * A unit and all that is above it, none of which can become part of it; nothing above the top.
   *
   * @throws MisplacedUnitException if there is no such unit
   */
  Set<EntryId> withAllAbove(@Nullable EntryId unit) {
    if (unit == null) {
      return Set.of();
    }
    List<TreeRow> above = tree.upwards(unit);
    if (above.isEmpty()) {
      throw new MisplacedUnitException(unit, "is no unit of description");
    }
    return above.stream().map(row -> new EntryId(row.id())).collect(Collectors.toSet());
  }

  private static List<EntryId> with(EntryId unit, List<TreeRow> above) {
    List<EntryId> all = new ArrayList<>(above.stream().map(row -> new EntryId(row.id())).toList());
    all.add(unit);
    return all;
  }

  private static void refuseCircle(EntryId unit, List<TreeRow> above) {
    if (above.stream().anyMatch(row -> row.id().equals(unit.value()))) {
      throw new MisplacedUnitException(unit, "cannot be part of itself");
    }
  }

  private static @Nullable Level level(List<TreeRow> above) {
    return above.isEmpty() ? null : above.get(0).level();
  }
}

package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Description;
import org.variorum.entry.Entry;
import org.variorum.entry.Particulars;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.staff.Actor;

/** Finds the number that puts a unit at its place among siblings. */
@ApplicationScoped
class Placing {
  private static final int AT_ONCE = 32;

  @Inject UnitTree tree;
  @Inject Revising revising;

  /** Where a place is. */
  record Spot(@Nullable EntryId parent, double position) {}

  /** The unit that a place is under; null at the top. */
  @Nullable EntryId parent(UnitPlace place) {
    if (place instanceof UnitPlace.Within within) {
      return within.parent();
    }
    String parent = sibling(place).parentId();
    return parent == null ? null : new EntryId(parent);
  }

  /**
   * The spot of a place for this unit, which counts as not being there now. Where there is no room,
   * those behind are moved, each with a revision.
   */
  Spot spot(Actor actor, EntryId unit, UnitPlace place) {
    if (place instanceof UnitPlace.Within within) {
      return new Spot(within.parent(), atTheEnd(within.parent(), unit));
    }
    TreeRow sibling = sibling(place);
    EntryId parent = sibling.parentId() == null ? null : new EntryId(sibling.parentId());
    double position =
        place instanceof UnitPlace.Before
            ? before(actor, sibling, unit)
            : after(actor, sibling, unit);
    return new Spot(parent, position);
  }

  private TreeRow sibling(UnitPlace place) {
    EntryId id =
        place instanceof UnitPlace.Before before
            ? before.sibling()
            : ((UnitPlace.After) place).sibling();
    return tree.unit(id).orElseThrow(() -> new UnknownEntryException(id));
  }

  private double atTheEnd(@Nullable EntryId parent, EntryId unit) {
    return behind(tree.last(parent, 2).stream().filter(row -> !row.id().equals(unit.value())));
  }

  /** The number behind all parts that are there. */
  double atTheEnd(@Nullable EntryId parent) {
    return behind(tree.last(parent, 1).stream());
  }

  private static double behind(Stream<TreeRow> last) {
    return last.findFirst().map(row -> SiblingOrder.afterTheLast(row.position())).orElse(1.0);
  }

  private double before(Actor actor, TreeRow sibling, EntryId unit) {
    List<TreeRow> ahead = others(tree.before(sibling, 2), unit);
    return ahead.isEmpty()
        ? SiblingOrder.beforeTheFirst(sibling.position())
        : between(actor, ahead.get(0), sibling, unit);
  }

  private double after(Actor actor, TreeRow sibling, EntryId unit) {
    List<TreeRow> behind = others(tree.after(sibling, 2), unit);
    return behind.isEmpty()
        ? SiblingOrder.afterTheLast(sibling.position())
        : between(actor, sibling, behind.get(0), unit);
  }

  private double between(Actor actor, TreeRow lower, TreeRow upper, EntryId unit) {
    OptionalDouble middle = SiblingOrder.between(lower.position(), upper.position());
    return middle.isPresent() ? middle.getAsDouble() : makeRoom(actor, lower, unit);
  }

  /** Sets as few as possible of those behind apart, and returns the place that gets free. */
  private double makeRoom(Actor actor, TreeRow lower, EntryId unit) {
    for (int many = AT_ONCE; ; many *= 4) {
      List<TreeRow> behind = others(tree.after(lower, many + 2), unit);
      boolean all = behind.size() <= many;
      int moved = all ? behind.size() : many;
      double upper =
          all
              ? SiblingOrder.afterTheLast(lower.position()) + moved + 1
              : behind.get(moved).position();
      if (all || SiblingOrder.hasRoom(lower.position(), upper, moved + 1)) {
        List<Double> places = SiblingOrder.spread(lower.position(), upper, moved + 1);
        for (int one = 0; one < moved; one++) {
          put(actor, new EntryId(behind.get(one).id()), places.get(one + 1));
        }
        return places.get(0);
      }
    }
  }

  private void put(Actor actor, EntryId sibling, double position) {
    DeskEntry head = revising.held(actor, sibling);
    Entry entry = revising.newest(head);
    Description unit = entry.particulars().description();
    if (unit != null) {
      Description moved = unit.placed(unit.parent(), position);
      revising.revise(actor, head, entry.with(Particulars.of(moved)), Act.MOVED);
    }
  }

  private static List<TreeRow> others(List<TreeRow> rows, EntryId unit) {
    return rows.stream().filter(row -> !row.id().equals(unit.value())).toList();
  }
}

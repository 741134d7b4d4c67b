package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Shows the tree of the holdings, a stretch of siblings at a time. */
@ApplicationScoped
@Transactional
public class BrowseTree {
  /** How many siblings come at once. */
  public static final int AT_ONCE = 100;

  private static final int AHEAD = 20;

  @Inject UnitTree tree;
  @Inject DeskEntries entries;

  /** The first parts of a unit, or the first at the top. */
  @Requires(Right.READ_DESK)
  public TreeWindow first(Actor actor, @Nullable EntryId parent) {
    return forward(tree.first(parent, AT_ONCE + 1), false);
  }

  /** The last parts of a unit, or the last at the top. */
  @Requires(Right.READ_DESK)
  public TreeWindow last(Actor actor, @Nullable EntryId parent) {
    return backward(tree.last(parent, AT_ONCE + 1), false);
  }

  /** The siblings after a unit. */
  @Requires(Right.READ_DESK)
  public TreeWindow after(Actor actor, EntryId unit) {
    return forward(tree.after(row(unit), AT_ONCE + 1), true);
  }

  /** The siblings before a unit. */
  @Requires(Right.READ_DESK)
  public TreeWindow before(Actor actor, EntryId unit) {
    return backward(tree.before(row(unit), AT_ONCE + 1), true);
  }

  /** The units right before and right after one, among its siblings, and its first part. */
  @Requires(Right.READ_DESK)
  public Neighbours neighbours(Actor actor, EntryId unit) {
    return tree.unit(unit)
        .map(
            row ->
                new Neighbours(
                    tree.before(row, 1).stream().findFirst(),
                    tree.after(row, 1).stream().findFirst(),
                    tree.first(unit, 1).stream().findFirst()))
        .orElse(Neighbours.NONE);
  }

  /** How many parts a unit has, or how many are at the top. */
  @Requires(Right.READ_DESK)
  public long parts(Actor actor, @Nullable EntryId parent) {
    return tree.parts(parent);
  }

  /**
   * What has to stand open for a unit to be seen: a stretch of siblings at each level from the top
   * down to its own.
   *
   * @throws UnknownEntryException if there is no such unit
   */
  @Requires(Right.READ_DESK)
  public List<TreeWindow> leadingTo(Actor actor, EntryId unit) {
    List<TreeRow> upwards = new ArrayList<>(tree.upwards(unit));
    if (upwards.isEmpty()) {
      throw new UnknownEntryException(unit);
    }
    Collections.reverse(upwards);
    return upwards.stream().map(this::around).toList();
  }

  /** Units whose heading, name or code holds the words; at most so many. */
  @Requires(Right.READ_DESK)
  public List<DeskRow> find(Actor actor, String words, int limit) {
    DeskFilter filter = DeskFilter.of(words, EntryKind.UNIT, null);
    return entries.rows(new DeskQuery(filter, DeskSort.HEADING, false, 0, limit));
  }

  private TreeWindow around(TreeRow row) {
    TreeWindow ahead = cut(tree.before(row, AHEAD + 1), AHEAD, true, false);
    TreeWindow behind = cut(tree.after(row, AT_ONCE + 1), AT_ONCE, false, false);
    List<TreeRow> rows = new ArrayList<>(ahead.rows());
    rows.add(row);
    rows.addAll(behind.rows());
    return new TreeWindow(rows, ahead.before(), behind.after());
  }

  private TreeRow row(EntryId unit) {
    return tree.unit(unit).orElseThrow(() -> new UnknownEntryException(unit));
  }

  private static TreeWindow forward(List<TreeRow> rows, boolean others) {
    return cut(rows, AT_ONCE, false, others);
  }

  private static TreeWindow backward(List<TreeRow> rows, boolean others) {
    return cut(rows, AT_ONCE, true, others);
  }

  /** One row more than is shown was asked for, to know whether there are more. */
  private static TreeWindow cut(List<TreeRow> rows, int most, boolean backward, boolean others) {
    boolean more = rows.size() > most;
    List<TreeRow> shown = new ArrayList<>(more ? rows.subList(0, most) : rows);
    if (backward) {
      Collections.reverse(shown);
    }
    return new TreeWindow(shown, backward ? more : others, backward ? others : more);
  }
}

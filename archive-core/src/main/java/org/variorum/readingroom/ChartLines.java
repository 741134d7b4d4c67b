package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.ChartTies.Bond;
import org.variorum.readingroom.ChartTies.Tie;
import org.variorum.readingroom.ChartView.BoxView;
import org.variorum.readingroom.ChartView.LineView;

/**
 * Draws the lines of a chart so that no two families share one: between two rows each group of
 * parents has a height of its own, as have marriages over others and brothers and sisters whose
 * parents are not shown.
 */
final class ChartLines {
  private static final int LEAST_ROOM = 52;
  private static final int LANE = 14;
  private static final int APART = 2;

  private final List<List<EntryId>> rows;
  private final ChartTies ties;
  private final Map<EntryId, Integer> rowOf = new HashMap<>();

  /** What runs between two rows, from above: the row below it has the same number. */
  private final List<List<Lane>> lanes = new ArrayList<>();

  /** What runs at one height: a group of parents, a couple, or brothers and sisters. */
  private record Lane(Bond bond, Set<EntryId> of) {}

  ChartLines(List<List<EntryId>> rows, ChartTies ties) {
    this.rows = rows;
    this.ties = ties;
    for (int row = 0; row < rows.size(); row++) {
      for (EntryId id : rows.get(row)) {
        rowOf.put(id, row);
      }
    }
    for (int row = 0; row <= rows.size(); row++) {
      lanes.add(lanes(row));
    }
  }

  private List<Lane> lanes(int row) {
    Set<Lane> between = new LinkedHashSet<>();
    ties.of(Bond.MARRIED).stream()
        .filter(tie -> row(tie.upper()) == row - 1 && !stand(tie))
        .forEach(tie -> between.add(married(tie)));
    if (row < rows.size()) {
      rows.get(row).stream()
          .map(ties::over)
          .filter(over -> !over.isEmpty())
          .forEach(over -> between.add(new Lane(Bond.OVER, over)));
      siblings(row).forEach(group -> between.add(new Lane(Bond.SIBLINGS, group)));
    }
    return List.copyOf(between);
  }

  private int row(EntryId id) {
    return Objects.requireNonNull(rowOf.get(id));
  }

  /** Whether two stand beside each other. */
  private boolean stand(Tie tie) {
    List<EntryId> row = rows.get(row(tie.upper()));
    return row(tie.lower()) == row(tie.upper())
        && Math.abs(row.indexOf(tie.upper()) - row.indexOf(tie.lower())) == 1;
  }

  private static Lane married(Tie tie) {
    return new Lane(Bond.MARRIED, Set.of(tie.upper(), tie.lower()));
  }

  /** Whether a line of their own ties two; where sources contradict, they may not share a row. */
  private boolean isGrouped(Tie siblings) {
    return row(siblings.upper()) == row(siblings.lower()) && !ties.shareOneAbove(siblings);
  }

  /** Brothers and sisters in a row whose parents are not shown, those who belong together. */
  private List<Set<EntryId>> siblings(int row) {
    List<Set<EntryId>> groups = new ArrayList<>();
    for (Tie tie : ties.of(Bond.SIBLINGS)) {
      if (row(tie.upper()) == row && isGrouped(tie)) {
        Set<EntryId> joined = new LinkedHashSet<>(List.of(tie.upper(), tie.lower()));
        groups.removeIf(
            group -> {
              boolean same = group.contains(tie.upper()) || group.contains(tie.lower());
              if (same) {
                joined.addAll(group);
              }
              return same;
            });
        groups.add(joined);
      }
    }
    return groups;
  }

  /** How much room there is over a row, or under the last. */
  int room(int row) {
    int wanted = (lanes.get(row).size() + 1) * LANE;
    boolean edge = row == 0 || row == rows.size();
    return edge && lanes.get(row).isEmpty() ? 0 : edge ? wanted : Math.max(LEAST_ROOM, wanted);
  }

  /** The height of a lane, from where the row below stands. */
  private int height(int row, Lane lane, int bottom) {
    List<Lane> all = lanes.get(row);
    return bottom - room(row) + room(row) * (all.indexOf(lane) + 1) / (all.size() + 1);
  }

  List<LineView> between(Map<EntryId, BoxView> placed) {
    return Stream.of(Bond.MARRIED, Bond.SIBLINGS, Bond.OVER)
        .flatMap(bond -> ties.of(bond).stream())
        .filter(tie -> tie.bond() != Bond.SIBLINGS || isGrouped(tie))
        .sorted(Comparator.comparing(Tie::doubtful))
        .map(tie -> new LineView(path(tie, placed), tie.doubtful()))
        .distinct()
        .toList();
  }

  private String path(Tie tie, Map<EntryId, BoxView> placed) {
    BoxView upper = Objects.requireNonNull(placed.get(tie.upper()));
    BoxView lower = Objects.requireNonNull(placed.get(tie.lower()));
    return switch (tie.bond()) {
      case OVER -> down(tie, upper, lower);
      case MARRIED -> married(tie, upper, lower);
      case SIBLINGS -> beside(tie, upper, lower);
    };
  }

  private String down(Tie tie, BoxView upper, BoxView lower) {
    int row = row(tie.lower());
    int height = height(row, new Lane(Bond.OVER, ties.over(tie.lower())), lower.top());
    return "M%d %dV%dH%dV%d"
        .formatted(middle(upper), bottom(upper), height, middle(lower), lower.top());
  }

  /** Two lines, as is usual. */
  private String married(Tie tie, BoxView one, BoxView other) {
    if (stand(tie)) {
      int left = Math.min(one.left(), other.left()) + Chart.BOX;
      int y = one.top() + Chart.BOX_HEIGHT / 2;
      return "M%d %dh%dM%d %dh%d".formatted(left, y - APART, Chart.GAP, left, y + APART, Chart.GAP);
    }
    int row = row(tie.upper()) + 1;
    int y = height(row, married(tie), bottom(one) + room(row));
    int left = Math.min(middle(one), middle(other));
    int right = Math.max(middle(one), middle(other));
    return "M%d %dV%dH%dV%dM%d %dV%dH%dV%d"
        .formatted(
            left - APART,
            bottom(one),
            y + APART,
            right + APART,
            bottom(other),
            left + APART,
            bottom(one),
            y - APART,
            right - APART,
            bottom(other));
  }

  private String beside(Tie tie, BoxView one, BoxView other) {
    int row = row(tie.upper());
    Set<EntryId> group =
        siblings(row).stream().filter(some -> some.contains(tie.upper())).findFirst().orElseThrow();
    int y = height(row, new Lane(Bond.SIBLINGS, group), one.top());
    return "M%d %dV%dH%dV%d".formatted(middle(one), one.top(), y, middle(other), other.top());
  }

  private static int middle(BoxView box) {
    return box.left() + Chart.BOX / 2;
  }

  private static int bottom(BoxView box) {
    return box.top() + Chart.BOX_HEIGHT;
  }
}

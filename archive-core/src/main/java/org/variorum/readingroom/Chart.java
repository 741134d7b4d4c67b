package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.ChartView.BoxView;
import org.variorum.readingroom.ChartView.LineView;
import org.variorum.readingroom.ChartView.WordsView;

/** Lays boxes out by level, the highest on top, each level in the order in which it was given. */
final class Chart {
  private static final int BOX = 208;
  private static final int BOX_HEIGHT = 84;
  private static final int GAP = 24;
  private static final int LEVEL_GAP = 52;
  private static final int MARGIN = 4;
  private static final int LETTERS = 24;
  private static final int LINE = 20;

  private record Box(EntryId id, LinkView link, String dates, boolean here) {}

  private record Tie(EntryId upper, EntryId lower, boolean doubtful) {}

  private final Map<EntryId, Integer> levels = new LinkedHashMap<>();
  private final Map<EntryId, Box> boxes = new HashMap<>();
  private final List<Tie> ties = new ArrayList<>();

  /** Adds an entry, unless it stands somewhere already. */
  Chart with(EntryId id, int level, LinkView link, String dates, boolean here) {
    if (levels.putIfAbsent(id, level) == null) {
      boxes.put(id, new Box(id, link, dates, here));
    }
    return this;
  }

  Chart tied(EntryId upper, EntryId lower, boolean doubtful) {
    ties.add(new Tie(upper, lower, doubtful));
    return this;
  }

  boolean has(EntryId id) {
    return levels.containsKey(id);
  }

  /** Whether there is more in it than the entry that it is on. */
  boolean isWorthDrawing() {
    return boxes.size() > 1;
  }

  ChartView drawn() {
    TreeMap<Integer, List<Box>> rows = new TreeMap<>();
    levels.forEach(
        (id, level) -> rows.computeIfAbsent(level, key -> new ArrayList<>()).add(boxes.get(id)));
    int widest = rows.values().stream().mapToInt(List::size).max().orElse(1);
    int width = widest * (BOX + GAP) - GAP + 2 * MARGIN;
    Map<EntryId, BoxView> placed = new LinkedHashMap<>();
    int top = MARGIN;
    for (List<Box> row : rows.values()) {
      int left = (width - (row.size() * (BOX + GAP) - GAP)) / 2;
      for (Box box : row) {
        placed.put(box.id(), placed(box, left, top));
        left += BOX + GAP;
      }
      top += BOX_HEIGHT + LEVEL_GAP;
    }
    List<LineView> lines = new ArrayList<>();
    ties.stream()
        .sorted(Comparator.comparing(Tie::doubtful))
        .forEach(
            tie -> line(tie, placed).filter(one -> !lines.contains(one)).ifPresent(lines::add));
    return new ChartView(width, top - LEVEL_GAP + MARGIN, List.copyOf(placed.values()), lines);
  }

  private static Optional<LineView> line(Tie tie, Map<EntryId, BoxView> placed) {
    BoxView upper = placed.get(tie.upper());
    BoxView lower = placed.get(tie.lower());
    return upper == null || lower == null
        ? Optional.empty()
        : Optional.of(new LineView(path(upper, lower), tie.doubtful()));
  }

  private static BoxView placed(Box box, int left, int top) {
    List<String> lines = lines(box.link().text());
    List<WordsView> words = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      words.add(new WordsView(lines.get(line), left + BOX / 2, top + 24 + line * LINE));
    }
    return new BoxView(box.link(), left, top, BOX, BOX_HEIGHT, words, box.dates(), box.here());
  }

  /** Two lines at most; what does not fit ends in an ellipsis. */
  private static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > 2) {
      return List.of(cut(lines.get(0)), cut(lines.get(1) + " …"));
    }
    return lines.stream().map(Chart::cut).toList();
  }

  private static String cut(String line) {
    return line.length() <= LETTERS + 3
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LETTERS)) + "…";
  }

  private static String path(BoxView upper, BoxView lower) {
    int fromX = upper.left() + BOX / 2;
    int toX = lower.left() + BOX / 2;
    if (upper.top() == lower.top()) {
      int left = Math.min(upper.left(), lower.left()) + BOX;
      int right = Math.max(upper.left(), lower.left());
      int y = upper.top() + BOX_HEIGHT / 2;
      return right - left <= GAP
          ? "M%d %dH%d".formatted(left, y, right)
          : "M%d %dv%dH%dv%d"
              .formatted(
                  Math.min(fromX, toX),
                  upper.top() + BOX_HEIGHT,
                  LEVEL_GAP / 4,
                  Math.max(fromX, toX),
                  -LEVEL_GAP / 4);
    }
    int fromY = upper.top() + BOX_HEIGHT;
    return "M%d %dV%dH%dV%d".formatted(fromX, fromY, lower.top() - LEVEL_GAP / 2, toX, lower.top());
  }
}

package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.ChartTies.Bond;
import org.variorum.readingroom.ChartTies.Tie;
import org.variorum.readingroom.ChartView.BoxView;
import org.variorum.readingroom.ChartView.WordsView;

/** Lays boxes out by level, the highest on top, and ties them. */
final class Chart {
  static final int BOX = 208;
  static final int BOX_HEIGHT = 84;
  static final int GAP = 24;
  static final int MARGIN = 4;
  private static final int LETTERS = 24;
  private static final int LINE = 20;

  private record Box(EntryId id, LinkView link, String dates, boolean here) {}

  private final Map<EntryId, Integer> levels = new LinkedHashMap<>();
  private final Map<EntryId, Box> boxes = new HashMap<>();
  private final ChartTies ties = new ChartTies();

  /** Adds an entry, unless it stands somewhere already. */
  Chart with(EntryId id, int level, LinkView link, String dates, boolean here) {
    if (levels.putIfAbsent(id, level) == null) {
      boxes.put(id, new Box(id, link, dates, here));
    }
    return this;
  }

  /** Says that one stands over another. */
  Chart tied(EntryId upper, EntryId lower, boolean doubtful) {
    return tied(upper, lower, Bond.OVER, doubtful);
  }

  Chart tied(EntryId one, EntryId other, Bond bond, boolean doubtful) {
    ties.add(new Tie(one, other, bond, doubtful));
    return this;
  }

  /** Whether there is more in it than the entry that it is on. */
  boolean isWorthDrawing() {
    return boxes.size() > 1;
  }

  ChartView drawn() {
    List<List<EntryId>> rows = ChartRows.of(levels, ties.among(levels.keySet()));
    ChartLines lines = new ChartLines(rows, ties.among(levels.keySet()));
    int widest = rows.stream().mapToInt(List::size).max().orElse(1);
    int width = widest * (BOX + GAP) - GAP + 2 * MARGIN;
    Map<EntryId, BoxView> placed = new LinkedHashMap<>();
    int top = MARGIN;
    for (int row = 0; row < rows.size(); row++) {
      top += lines.room(row);
      int left = (width - (rows.get(row).size() * (BOX + GAP) - GAP)) / 2;
      for (EntryId id : rows.get(row)) {
        placed.put(id, placed(Objects.requireNonNull(boxes.get(id)), left, top));
        left += BOX + GAP;
      }
      top += BOX_HEIGHT;
    }
    int height = top + lines.room(rows.size()) + MARGIN;
    return new ChartView(width, height, List.copyOf(placed.values()), lines.between(placed));
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
    return line.codePointCount(0, line.length()) <= LETTERS + 3
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LETTERS)) + "…";
  }
}

package org.variorum.crosswalk.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.crosswalk.draft.Cleaned;

/** What the cells of a row say, by where they belong. */
final class Cells {
  /** What stands in one column of the row. */
  record Cell(String column, String words) {}

  private final Map<String, List<Cell>> byPlace = new LinkedHashMap<>();
  private final TableMapping mapping;
  private final List<String> beyond = new ArrayList<>();

  /**
   * Places the cells of a row.
   *
   * @param places of the columns, see {@link TableMapping#placesOf}
   */
  Cells(TableMapping mapping, List<String> heading, List<String> places, Row row) {
    this.mapping = mapping;
    for (int column = 0; column < row.cells().size(); column++) {
      String words = row.cell(column);
      if (words.isBlank() || words.strip().equals("NULL")) {
        continue;
      }
      if (column >= heading.size()) {
        beyond.add(words);
        continue;
      }
      String name = heading.get(column).strip();
      byPlace
          .computeIfAbsent(places.get(column), place -> new ArrayList<>())
          .add(new Cell(name, words));
    }
  }

  /** What stands behind the last column that has a heading. */
  List<String> beyond() {
    return beyond;
  }

  Map<String, List<Cell>> all() {
    return byPlace;
  }

  /** The cells of a place, in the order of the columns. */
  List<Cell> at(String place) {
    return byPlace.getOrDefault(place, List.of());
  }

  /** What the first cell of a place says on one line; empty if there is none. */
  String first(String place) {
    return at(place).isEmpty() ? "" : Cleaned.line(at(place).get(0).words());
  }

  /** The column of the first cell of a place. */
  String column(String place) {
    return at(place).isEmpty() ? place : at(place).get(0).column();
  }

  /** Every value of all cells of a place; a value may be empty and hold its place in the row. */
  List<String> values(String place) {
    List<String> values = new ArrayList<>();
    for (Cell cell : at(place)) {
      values.addAll(mapping.values(cell.words()));
    }
    return values;
  }

  /** The values of one cell. */
  List<String> split(String words) {
    return mapping.values(words);
  }

  /** The cells of a place joined on one line. */
  String joined(String place, String joint) {
    List<String> words = new ArrayList<>();
    at(place).forEach(cell -> words.add(Cleaned.line(cell.words())));
    return String.join(joint, words);
  }
}

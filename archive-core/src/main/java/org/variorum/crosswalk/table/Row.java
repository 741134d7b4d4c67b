package org.variorum.crosswalk.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line where it begins in the file, from 1; in a workbook the number of the row
 */
record Row(int line, List<String> cells) {
  Row {
    cells = List.copyOf(cells);
  }

  /** A cell; empty where the row is shorter than others. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}

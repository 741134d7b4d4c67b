package org.variorum.crosswalk.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.draft.Cleaned;

/** A table of ours that somebody has filled in, with whatever program, and saved in its way. */
public final class FilledTable {

  private FilledTable() {}

  /** Takes a row: the line at which it begins, and its cells by the headings in small letters. */
  @FunctionalInterface
  public interface Reading {
    void row(int line, Map<String, String> cells);
  }

  /**
   * Hands out all rows that are not blank; returns the headings.
   *
   * @throws org.variorum.crosswalk.UnreadableFileException if it is no table
   */
  public static List<String> read(ForeignFile file, Reading reading) throws IOException {
    try (Rows rows = TableCrosswalk.open(file).rows()) {
      Row first = rows.next();
      if (first == null) {
        return List.of();
      }
      List<String> headings =
          first.cells().stream().map(cell -> Cleaned.line(cell).toLowerCase(Locale.ROOT)).toList();
      for (Row row = rows.next(); row != null; row = rows.next()) {
        if (!row.isBlank()) {
          Map<String, String> cells = new LinkedHashMap<>();
          for (int i = 0; i < headings.size(); i++) {
            cells.putIfAbsent(headings.get(i), row.cell(i).strip());
          }
          reading.row(row.line(), cells);
        }
      }
      return headings;
    }
  }
}

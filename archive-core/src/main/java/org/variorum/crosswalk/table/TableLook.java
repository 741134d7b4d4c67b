package org.variorum.crosswalk.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.UnreadableFileException;
import org.variorum.crosswalk.draft.Cleaned;

/**
 * The first rows of a table, as somebody sees them who shall say what is in which column.
 *
 * @param columns those that have a heading, each once
 */
public record TableLook(List<Column> columns) {
  private static final int ROWS = 40;
  private static final int SHOWN = 3;
  private static final int LONGEST = 90;

  public TableLook {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param values what stands in it in the first rows, without what is empty
   */
  public record Column(String heading, List<String> values) {
    public Column {
      values = List.copyOf(values);
    }

    /** The first values that differ, each cut where it is long. */
    public List<String> shown() {
      return values.stream()
          .distinct()
          .limit(SHOWN)
          .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST - 1) + "…" : value)
          .toList();
    }
  }

  /** Looks at the first rows of a file; empty if it is no table that can be read. */
  public static Optional<TableLook> at(ForeignFile file) throws IOException {
    try (var in = file.open()) {
      if (!new TableCrosswalk().recognises(Beginning.of(in))) {
        return Optional.empty();
      }
    }
    try (Rows rows = TableCrosswalk.open(file).rows()) {
      return Optional.of(of(TableCrosswalk.heading(rows, null), rows));
    } catch (UnreadableFileException e) {
      return Optional.empty();
    }
  }

  private static TableLook of(List<String> heading, Rows rows) throws IOException {
    Map<String, List<String>> found = new LinkedHashMap<>();
    heading.stream()
        .map(String::strip)
        .filter(column -> !column.isEmpty())
        .forEach(column -> found.putIfAbsent(column, new ArrayList<>()));
    int seen = 0;
    for (Row row = rows.next(); row != null && seen < ROWS; row = rows.next()) {
      seen += row.isBlank() ? 0 : 1;
      for (int i = 0; i < heading.size(); i++) {
        String value = Cleaned.line(row.cell(i));
        List<String> values = found.get(heading.get(i).strip());
        if (values != null && !value.isEmpty()) {
          values.add(value);
        }
      }
    }
    return new TableLook(
        found.entrySet().stream().map(one -> new Column(one.getKey(), one.getValue())).toList());
  }

  /** Whether it is read without that anybody says what is in its columns. */
  public boolean isKnown() {
    return TableCrosswalk.isKnown(headings());
  }

  /** The headings of its columns. */
  public List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }

  /** What its rows may describe. */
  public String rows() {
    return Offers.rows(headings());
  }

  /** What may be in each column, by its heading, where rows describe this. */
  public Map<String, String> offered(String rows) {
    List<String> offers =
        Offers.of(rows, headings(), columns.stream().map(Column::values).toList());
    Map<String, String> offered = new LinkedHashMap<>();
    for (int i = 0; i < offers.size(); i++) {
      offered.put(columns.get(i).heading(), offers.get(i));
    }
    return offered;
  }
}

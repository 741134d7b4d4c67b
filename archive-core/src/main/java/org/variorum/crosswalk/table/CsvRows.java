package org.variorum.crosswalk.table;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.UnreadableFileException;

/**
 * Rows of comma separated values (RFC 4180), whatever the separator. What begins like a formula is
 * a text like any other; nothing is ever reckoned.
 */
final class CsvRows implements Rows {
  private static final char QUOTE = '"';

  private final PushbackReader reader;
  private final char separator;
  private int line = 1;
  private boolean unclosed;

  CsvRows(Reader reader, char separator) {
    this.reader = new PushbackReader(reader);
    this.separator = separator;
  }

  /** Whether the file ended within quotation marks. */
  boolean endedUnclosed() {
    return unclosed;
  }

  @Override
  public @Nullable Row next() throws IOException {
    int first = reader.read();
    if (first < 0) {
      return null;
    }
    reader.unread(first);
    int start = line;
    List<String> cells = new ArrayList<>();
    boolean more = true;
    long signs = 0;
    while (more) {
      StringBuilder cell = new StringBuilder();
      more = cell(cell, start);
      cells.add(cell.toString());
      signs += cell.length();
      if (signs > LONGEST_ROW) {
        throw new UnreadableFileException(start, "A row has more than " + LONGEST_ROW + " signs");
      }
      if (cells.size() > MOST_CELLS) {
        throw new UnreadableFileException(start, "A row has more than " + MOST_CELLS + " cells");
      }
    }
    return new Row(start, cells);
  }

  /** Reads a cell; tells whether another one follows in this row. */
  private boolean cell(StringBuilder cell, int start) throws IOException {
    int sign = reader.read();
    while (sign == ' ' && separator != ' ' && cell.isEmpty()) {
      int next = reader.read();
      if (next != QUOTE) {
        cell.append(' ');
      }
      sign = next;
    }
    if (sign == QUOTE) {
      cell.setLength(0);
      sign = quoted(cell, start);
    }
    while (sign >= 0 && sign != separator && sign != '\n' && sign != '\r') {
      append(cell, sign, start);
      sign = reader.read();
    }
    if (sign == separator) {
      return true;
    }
    if (sign == '\r') {
      int next = reader.read();
      if (next >= 0 && next != '\n') {
        reader.unread(next);
      }
    }
    line++;
    return false;
  }

  /** Reads what stands in quotation marks; returns the sign behind them. */
  private int quoted(StringBuilder cell, int start) throws IOException {
    while (true) {
      int sign = reader.read();
      if (sign < 0) {
        unclosed = true;
        return sign;
      }
      if (sign == QUOTE) {
        int next = reader.read();
        if (next != QUOTE) {
          return next;
        }
      }
      if (sign == '\n') {
        line++;
      }
      append(cell, sign, start);
    }
  }

  private static void append(StringBuilder cell, int sign, int start) {
    if (cell.length() >= LONGEST_CELL) {
      throw new UnreadableFileException(
          start, "A cell has more than " + LONGEST_CELL + " signs; is a quotation mark open?");
    }
    cell.append((char) sign);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

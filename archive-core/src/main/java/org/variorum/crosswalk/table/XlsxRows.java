package org.variorum.crosswalk.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.UnreadableFileException;

/**
 * The rows of the first sheet of a workbook (Office Open XML), read one after the other. Of a
 * formula the value that was kept with it is read, or its words where none was; nothing is
 * reckoned. What is unpacked has bounds.
 */
final class XlsxRows implements Rows {
  private static final int MOST_MERGED = 1_000;
  private static final int LONGEST_RANGE = 100;

  /** A word that cells share is unpacked once, and stands in any number of them. */
  private static final long MOST_SIGNS = 2_000_000_000L;

  private final Workbook book;
  private final SharedWords shared;
  private final CellStyles styles;
  private final XMLStreamReader sheet;
  private final List<String> merged = new ArrayList<>();
  private int row;
  private long signsOfAll;

  XlsxRows(ForeignFile file) throws IOException {
    book = new Workbook(file);
    SharedWords words = null;
    try {
      words = new SharedWords(book);
      styles = new CellStyles(book);
      sheet = book.firstSheet();
    } catch (XMLStreamException e) {
      close(words);
      throw new UnreadableFileException(0, "The workbook is damaged", e);
    } catch (RuntimeException | IOException e) {
      close(words);
      throw e;
    }
    shared = words;
  }

  private void close(@Nullable SharedWords words) throws IOException {
    if (words != null) {
      words.close();
    }
    book.close();
  }

  /** The sheets that are not read: all but the first. */
  List<String> otherSheets() {
    return book.otherSheets();
  }

  /** The first of those ranges of which only the first cell has words; known after all rows. */
  List<String> merged() {
    return List.copyOf(merged);
  }

  @Override
  public @Nullable Row next() {
    try {
      while (sheet.hasNext()) {
        boolean starts = sheet.next() == XMLStreamConstants.START_ELEMENT;
        if (starts && sheet.getLocalName().equals("mergeCell") && merged.size() < MOST_MERGED) {
          String range = String.valueOf(sheet.getAttributeValue(null, "ref"));
          merged.add(range.substring(0, Math.min(range.length(), LONGEST_RANGE)));
        }
        if (starts && sheet.getLocalName().equals("row")) {
          int given = number(sheet.getAttributeValue(null, "r"));
          row = given > row ? given : row + 1;
          return new Row(row, cells());
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw new UnreadableFileException(row, "The sheet cannot be read on", e);
    }
  }

  private List<String> cells() throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    long signs = 0;
    while (sheet.hasNext()) {
      int event = sheet.next();
      if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("c")) {
        int column = column(sheet.getAttributeValue(null, "r"), cells.size());
        if (column >= MOST_CELLS) {
          throw new UnreadableFileException(row, "A row has more than " + MOST_CELLS + " cells");
        }
        String value = cell();
        signs += value.length();
        if (signs > LONGEST_ROW) {
          throw new UnreadableFileException(row, "A row has more than " + LONGEST_ROW + " signs");
        }
        signsOfAll += value.length();
        if (signsOfAll > MOST_SIGNS) {
          throw new UnreadableFileException(
              row, "The sheet has more than " + MOST_SIGNS + " signs");
        }
        while (cells.size() < column) {
          cells.add("");
        }
        cells.add(value);
      }
    }
    return cells;
  }

  private String cell() throws XMLStreamException {
    String type = String.valueOf(sheet.getAttributeValue(null, "t"));
    int style = number(sheet.getAttributeValue(null, "s"));
    String value = "";
    String formula = "";
    while (sheet.hasNext()) {
      int event = sheet.next();
      if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("v")) {
        value = CellWords.words(sheet);
      } else if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("f")) {
        formula = CellWords.words(sheet);
      } else if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("is")) {
        value = CellWords.texts(sheet, "is");
      }
    }
    if (value.isEmpty() && !formula.isEmpty()) {
      return "=" + formula;
    }
    return switch (type) {
      case "s" -> shared.get(number(value));
      case "b" -> value.equals("1") ? "true" : "false";
      case "str", "inlineStr", "d" -> value;
      case "e" -> "";
      default -> styles.figure(value, style);
    };
  }

  private static int column(@Nullable String reference, int next) {
    if (reference == null) {
      return next;
    }
    int column = 0;
    int at = 0;
    while (at < reference.length() && at < 4 && Character.isLetter(reference.charAt(at))) {
      column = column * 26 + (Character.toUpperCase(reference.charAt(at)) - 'A' + 1);
      at++;
    }
    return column > next ? column - 1 : next;
  }

  /** Figures as a number; -1 where there are none. */
  static int number(@Nullable String figures) {
    return figures != null && figures.matches("\\d{1,9}") ? Integer.parseInt(figures) : -1;
  }

  @Override
  public void close() throws IOException {
    close(shared);
  }
}

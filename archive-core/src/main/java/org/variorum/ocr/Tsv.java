package org.variorum.ocr;

import java.util.ArrayList;
import java.util.List;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextRegion;
import org.variorum.pagetext.TextWord;
import org.variorum.scan.Box;

/** The table that Tesseract gives: a row for each block, line and word, level by level. */
final class Tsv {
  private static final int COLUMNS = 12;

  private final List<TextRegion> regions = new ArrayList<>();
  private List<TextLine> lines = new ArrayList<>();
  private List<TextWord> words = new ArrayList<>();
  private Box paragraph = PageText.NOWHERE;
  private Box line = PageText.NOWHERE;

  private Tsv() {}

  /** The page as the table has it, with its paragraphs as regions. */
  static PageText read(String table, int width, int height, String language) {
    Tsv reading = new Tsv();
    table.lines().map(row -> row.split("\t", -1)).forEach(reading::row);
    reading.endParagraph();
    return new PageText(width, height, language, reading.regions).numbered();
  }

  private void row(String[] cells) {
    if (cells.length < COLUMNS) {
      return;
    }
    switch (cells[0]) {
      case "3" -> {
        endParagraph();
        paragraph = box(cells);
      }
      case "4" -> {
        endLine();
        line = box(cells);
      }
      case "5" -> word(cells);
      default -> {}
    }
  }

  private void word(String[] cells) {
    int sure = (int) Math.round(Double.parseDouble(cells[10]));
    new TextLine("", box(cells), List.of())
        .reading(cells[11])
        .words()
        .forEach(word -> words.add(new TextWord(word.text(), word.box(), sure)));
  }

  private static Box box(String[] cells) {
    return new Box(number(cells[6]), number(cells[7]), number(cells[8]), number(cells[9]));
  }

  private static int number(String cell) {
    return Math.max(0, Integer.parseInt(cell));
  }

  private void endLine() {
    if (!words.isEmpty()) {
      lines.add(new TextLine("", line, words));
    }
    words = new ArrayList<>();
  }

  private void endParagraph() {
    endLine();
    if (!lines.isEmpty()) {
      regions.add(new TextRegion("", paragraph, lines));
    }
    lines = new ArrayList<>();
  }
}

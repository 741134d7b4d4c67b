package org.variorum.admin;

import java.util.ArrayList;
import java.util.List;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextRegion;
import org.variorum.pagetext.TextWord;
import org.variorum.scan.Box;

/**
 * A line of a page whose words can be chosen.
 *
 * @param begins whether a paragraph begins with it
 */
public record CitableLine(String id, boolean begins, List<Word> words) {

  /**
   * A word.
   *
   * @param at its line and where in it it begins, as {@code r1l3.17}
   * @param box where it stands, or its line if only that is known; empty if nothing is
   */
  public record Word(String at, String text, String box) {}

  static List<CitableLine> of(PageText page) {
    List<CitableLine> lines = new ArrayList<>();
    for (TextRegion region : page.regions()) {
      boolean begins = true;
      for (TextLine line : region.lines()) {
        lines.add(new CitableLine(line.id(), begins, words(line)));
        begins = false;
      }
    }
    return lines;
  }

  private static List<Word> words(TextLine line) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (TextWord word : line.words()) {
      Box box = word.box().isEmpty() ? line.box() : word.box();
      words.add(new Word(line.id() + "." + at, word.text(), sides(box)));
      at += word.text().length() + 1;
    }
    return words;
  }

  private static String sides(Box box) {
    return box.isEmpty()
        ? ""
        : "%d,%d,%d,%d".formatted(box.x(), box.y(), box.width(), box.height());
  }
}

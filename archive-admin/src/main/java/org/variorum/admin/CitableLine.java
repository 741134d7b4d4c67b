package org.variorum.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
   * @param hidden whether visitors do not see it, so that it cannot be cited
   */
  public record Word(String at, String text, String box, boolean hidden) {}

  /** The lines of a text, with the places of the words in it that are hidden. */
  static List<CitableLine> of(PageText page, Set<String> hidden) {
    List<CitableLine> lines = new ArrayList<>();
    for (TextRegion region : page.regions()) {
      boolean begins = true;
      for (TextLine line : region.lines()) {
        lines.add(new CitableLine(line.id(), begins, words(line, hidden)));
        begins = false;
      }
    }
    return lines;
  }

  private static List<Word> words(TextLine line, Set<String> hidden) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (TextWord word : line.words()) {
      Box box = word.box().isEmpty() ? line.box() : word.box();
      String place = line.id() + "." + at;
      words.add(new Word(place, word.text(), sides(box), hidden.contains(place)));
      at += word.text().length() + 1;
    }
    return words;
  }

  /** As numbers with commas between them; empty for a place that nobody knows. */
  static String sides(Box box) {
    return box.isEmpty()
        ? ""
        : "%d,%d,%d,%d".formatted(box.x(), box.y(), box.width(), box.height());
  }
}

package org.variorum.pagetext;

import java.util.List;
import org.variorum.scan.Box;

/**
 * A line as a colleague arranged it.
 *
 * @param id of the line that it was; empty for a new one
 * @param begins whether a block begins with it
 */
public record ArrangedLine(String id, Box box, String text, boolean begins) {

  /**
   * The lines in their order as a page. A line that was there keeps the places of its words, unless
   * it stands elsewhere now.
   *
   * @param before what was arranged
   * @param language of the words
   */
  public static PageText page(
      PageText before, List<ArrangedLine> lines, int width, int height, String language) {
    PageMaking making = new PageMaking();
    lines.forEach(
        line -> {
          if (line.begins()) {
            making.beginRegion(PageText.NOWHERE);
          }
          making.add(line.on(before));
        });
    PageText page = new PageText(width, height, language, making.regions()).numbered();
    page.checkSize();
    return page;
  }

  private TextLine on(PageText before) {
    return before
        .line(id)
        .filter(line -> line.box().equals(box))
        .orElse(new TextLine("", box, List.of()))
        .reading(text);
  }

  /** Whether it is a line of that page still, in the same place. */
  boolean stays(TextLine line, boolean began) {
    return line.id().equals(id) && line.box().equals(box) && began == begins;
  }

  /** Whether all lines are those that a page has, where it has them, whatever they read. */
  public static boolean isAsBefore(PageText before, List<ArrangedLine> lines) {
    int at = 0;
    for (TextRegion region : before.regions()) {
      for (TextLine line : region.lines()) {
        boolean begins = line.equals(region.lines().get(0));
        if (at == lines.size() || !lines.get(at).stays(line, begins)) {
          return false;
        }
        at++;
      }
    }
    return at == lines.size();
  }
}

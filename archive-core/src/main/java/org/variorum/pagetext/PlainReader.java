package org.variorum.pagetext;

import java.util.ArrayList;
import java.util.List;
import org.variorum.pagetext.UnreadableTextException.Reason;

/**
 * Reads plain text: lines, blocks with empty lines between, pages with form feeds. It stops at too
 * much before it has made anything of the rest.
 */
final class PlainReader {
  static final int MOST_PAGES = 1000;

  private final Bounds bounds = new Bounds();
  private final List<TextRegion> regions = new ArrayList<>();
  private List<TextLine> block = new ArrayList<>();

  private PlainReader() {}

  static List<PageText> read(String text) {
    String whole = text.endsWith("\f") ? text.substring(0, text.length() - 1) : text;
    List<PageText> pages = new ArrayList<>();
    int from = 0;
    for (int to = whole.indexOf('\f'); to >= 0; to = whole.indexOf('\f', from)) {
      add(whole.substring(from, to), pages);
      from = to + 1;
    }
    add(whole.substring(from), pages);
    return pages;
  }

  private static void add(String page, List<PageText> pages) {
    if (pages.size() == MOST_PAGES) {
      throw new UnreadableTextException(Reason.TOO_MANY_PAGES, 0, MOST_PAGES);
    }
    pages.add(page(page));
  }

  /** A page of text of which nobody knows where it stands. */
  static PageText page(String text) {
    PlainReader reader = new PlainReader();
    text.lines().forEach(reader::line);
    reader.end();
    return new PageText(0, 0, "", reader.regions);
  }

  private void line(String line) {
    List<TextWord> words =
        WordPlaces.words(line).stream().map(word -> TextWord.of(word, PageText.NOWHERE)).toList();
    if (words.isEmpty()) {
      end();
    } else {
      bounds.countLines(1);
      bounds.count(words.size(), 0);
      block.add(new TextLine("", PageText.NOWHERE, words));
    }
  }

  private void end() {
    if (!block.isEmpty()) {
      regions.add(new TextRegion("", PageText.NOWHERE, block));
      block = new ArrayList<>();
    }
  }
}

package org.variorum.pagetext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads plain text: lines, blocks with empty lines between, pages with form feeds. */
final class PlainReader {
  private PlainReader() {}

  static List<PageText> read(String text) {
    String whole = text.endsWith("\f") ? text.substring(0, text.length() - 1) : text;
    return Stream.of(whole.split("\f", -1)).map(PlainReader::page).toList();
  }

  /** A page of text of which nobody knows where it stands. */
  static PageText page(String text) {
    Bounds bounds = new Bounds();
    List<TextRegion> regions = new ArrayList<>();
    for (String block : text.replace("\r\n", "\n").replace('\r', '\n').split("\n[ \t]*\n", -1)) {
      List<TextLine> lines =
          Stream.of(block.split("\n", -1))
              .filter(line -> !line.isBlank())
              .map(line -> line(line, bounds))
              .toList();
      if (!lines.isEmpty()) {
        regions.add(new TextRegion("", PageText.NOWHERE, lines));
      }
    }
    return new PageText(0, 0, "", regions);
  }

  private static TextLine line(String line, Bounds bounds) {
    List<TextWord> words =
        WordPlaces.words(line).stream().map(word -> TextWord.of(word, PageText.NOWHERE)).toList();
    bounds.count(words.size(), 0);
    return new TextLine("", PageText.NOWHERE, words);
  }
}

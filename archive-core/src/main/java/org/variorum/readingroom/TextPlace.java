package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextWord;
import org.variorum.scan.Box;
import org.variorum.search.SnippetPart;
import org.variorum.search.SoughtWords;

/**
 * Words side by side in a line that a reader seeks.
 *
 * @param line in which they stand
 * @param from which word of it is the first, from 0
 * @param to the one after the last
 */
public record TextPlace(TextLine line, int from, int to) {
  private static final int AROUND = 12;

  /**
   * The places of a text where sought words stand, in the order of reading; none unless all of the
   * words are there.
   */
  public static List<TextPlace> in(PageText text, SoughtWords sought) {
    List<String> words = text.words().map(TextWord::text).toList();
    return sought.allAmong(words)
        ? text.lines().flatMap(line -> in(line, sought).stream()).toList()
        : List.of();
  }

  private static List<TextPlace> in(TextLine line, SoughtWords sought) {
    List<TextPlace> places = new ArrayList<>();
    int size = line.words().size();
    int at = 0;
    while (at < size) {
      int end = at;
      while (end < size && sought.has(line.words().get(end).text())) {
        end++;
      }
      if (end > at) {
        places.add(new TextPlace(line, at, end));
      }
      at = end + 1;
    }
    return places;
  }

  /** The words themselves. */
  public String exact() {
    return words(from, to);
  }

  /** What stands before them in the line. */
  public String before() {
    return words(Math.max(0, from - AROUND), from);
  }

  /** What stands after them in the line. */
  public String after() {
    return words(to, Math.min(line.words().size(), to + AROUND));
  }

  private String words(int first, int end) {
    return line.words().subList(first, end).stream()
        .map(TextWord::text)
        .collect(Collectors.joining(" "));
  }

  /** Where they stand; where the line does if that of words is not known. */
  public Box box() {
    Box words =
        PageText.around(line.words().subList(from, to).stream().map(TextWord::box).toList());
    return words.isEmpty() ? line.box() : words;
  }

  /** The line around them, with them marked. */
  List<SnippetPart> snippet() {
    List<SnippetPart> parts = new ArrayList<>();
    if (from > 0) {
      parts.add(new SnippetPart((from > AROUND ? "… " : "") + before() + " ", false));
    }
    parts.add(new SnippetPart(exact(), true));
    if (to < line.words().size()) {
      String cut = to + AROUND < line.words().size() ? " …" : "";
      parts.add(new SnippetPart(" " + after() + cut, false));
    }
    return parts;
  }

  /** A line whole, with what is sought marked. */
  static List<SnippetPart> marked(TextLine line, SoughtWords sought) {
    List<SnippetPart> parts = new ArrayList<>();
    int done = 0;
    for (TextPlace place : sought.isNothing() ? List.<TextPlace>of() : in(line, sought)) {
      if (place.from() > done) {
        String plain = new TextPlace(line, done, place.from()).exact();
        parts.add(new SnippetPart((done > 0 ? " " : "") + plain + " ", false));
      }
      parts.add(new SnippetPart(place.exact(), true));
      done = place.to();
    }
    if (done < line.words().size()) {
      String rest = new TextPlace(line, done, line.words().size()).exact();
      parts.add(new SnippetPart((done > 0 ? " " : "") + rest, false));
    }
    return parts;
  }
}

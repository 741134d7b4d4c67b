package org.variorum.pagetext;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.variorum.scan.Box;

/**
 * A line of a page.
 *
 * @param id by which it is found again in the next version, as "r1l3"
 */
public record TextLine(String id, Box box, List<TextWord> words) {
  public TextLine {
    words = List.copyOf(words);
  }

  public String text() {
    return words.stream().map(TextWord::text).collect(joining(" "));
  }

  /** The same line with other words; those that stay keep their places, others share the room. */
  public TextLine reading(String text) {
    return new TextLine(id, box, WordPlaces.of(this, text));
  }
}

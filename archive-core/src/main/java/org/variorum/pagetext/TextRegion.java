package org.variorum.pagetext;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.variorum.scan.Box;

/**
 * A block of lines: a paragraph, a column, a heading.
 *
 * @param id as "r1"
 */
public record TextRegion(String id, Box box, List<TextLine> lines) {
  public TextRegion {
    lines = List.copyOf(lines);
  }

  public String text() {
    return lines.stream().map(TextLine::text).collect(joining("\n"));
  }
}

package org.variorum.readingroom;

import java.util.List;
import org.variorum.search.SnippetPart;

/**
 * One of the texts of a page, as the page of the scan shows it.
 *
 * @param layer its code in addresses
 * @param kind {@code machine}, {@code transcription} or {@code translation}
 * @param lang the tag of its language, {@code und} if nobody said
 * @param language the language it is translated into, in the words of the reader; empty for none
 * @param state the code of how far it can be relied on
 */
public record PageTextView(
    String layer,
    String kind,
    String lang,
    String language,
    String state,
    boolean placed,
    List<Block> blocks) {

  /** A paragraph, a column, a heading. */
  public record Block(List<Line> lines) {}

  /**
   * A line as it stands on the page.
   *
   * @param id its name within the page of the scan
   * @param parts its words, marked where they are what is sought
   * @param box where it stands, as {@code x,y,width,height}; empty if that is not known
   */
  public record Line(String id, List<SnippetPart> parts, String box) {}
}

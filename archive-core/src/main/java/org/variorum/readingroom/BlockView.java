package org.variorum.readingroom;

import org.jspecify.annotations.Nullable;
import org.variorum.language.ReadyHtml;

/**
 * A block of a body: a heading, a paragraph with its notes, a question set in, or a plate.
 *
 * @param type {@code heading}, {@code para}, {@code dispute} or {@code plate}
 * @param html clean HTML; for a heading its words
 * @param anchor by which a heading can be jumped to
 */
public record BlockView(
    String type,
    ReadyHtml html,
    String anchor,
    NotesView notes,
    @Nullable QuestionCard question,
    @Nullable PictureView picture) {

  public boolean isHeading() {
    return type.equals("heading");
  }

  public boolean isPara() {
    return type.equals("para");
  }

  /** The words of a heading, for a place where HTML is not wanted. */
  public String words() {
    return html.text()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}

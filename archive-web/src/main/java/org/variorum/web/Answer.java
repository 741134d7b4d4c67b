package org.variorum.web;

import org.variorum.readingroom.FeedView;
import org.variorum.readingroom.WithheldView;

/** What an address leads to. */
sealed interface Answer {

  /** What is made of a view, and can be kept. */
  sealed interface Made extends Answer {
    Object view();
  }

  /**
   * A page.
   *
   * @param page the name of the file that shows it
   * @param view what it shows, for the page to call {@code it}
   * @param section the place in the navigation that it belongs to; empty for none
   * @param voices what visitors said and may say, for the page to call {@code voices}
   */
  record Shown(String page, Object view, String section, Voices voices) implements Made {
    Shown(String page, Object view, String section) {
      this(page, view, section, Voices.NONE);
    }

    Shown with(Voices heard) {
      return new Shown(page, view, section, heard);
    }
  }

  /** What is told to programs that follow the archive. */
  record Feed(FeedView view) implements Made {}

  /**
   * What a page says, for machines.
   *
   * @param type the media type
   * @param unlisted whether search engines are asked to leave it out
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Linked(Object view, byte[] bytes, String type, boolean unlisted) implements Made {}

  /**
   * A page with controls that ask again in its place; it is sent to by post, and keeps nothing.
   *
   * @param page the name of the file that shows it
   */
  record Tool(String page, Object view, String section) implements Answer {}

  /** That the search cannot be asked now; all else can be read. */
  record Away(String words) implements Answer {}

  /** A page that is made already. */
  record Finished(FinishedPage page) implements Answer {}

  /** Another address, for good. */
  record Moved(String path) implements Answer {}

  /** Another address, today; tomorrow it may be a third. */
  record Led(String path) implements Answer {}

  /** Another address, which tells of what was asked for but is not it. */
  record See(String path) implements Answer {}

  /** That it is hidden, and nothing of what it says. */
  record Withheld(WithheldView view) implements Answer {}

  /** Nothing: there is no such thing, or none that visitors may see. */
  record Missing() implements Answer {}
}

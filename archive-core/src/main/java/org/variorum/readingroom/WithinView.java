package org.variorum.readingroom;

import java.util.List;
import org.variorum.search.SnippetPart;

/**
 * Where the words that a reader seeks stand in the pages of a document.
 *
 * @param words as he typed them
 * @param hits how many places there are on all pages
 * @param pages those on which all the words stand, in the order of the document
 * @param here the places on the page that is shown
 * @param searched how many pages have a text that could be searched
 * @param previous the path of the last page before this one that has hits; empty if none has
 * @param next the path of the next page that has hits
 */
public record WithinView(
    String words,
    int hits,
    List<PageHits> pages,
    List<HitView> here,
    int searched,
    String previous,
    String next) {
  static final WithinView NOTHING = new WithinView("", 0, List.of(), List.of(), 0, "", "");

  public boolean isAsked() {
    return !words.isEmpty();
  }

  /**
   * A page on which the words stand.
   *
   * @param number its place among the pages, from 1
   * @param path of the page with its hits
   * @param shown whether it is the one that is shown
   * @param snippet the line of the first place; empty if a content notice covers the page
   */
  public record PageHits(
      int number, String path, boolean shown, int hits, String lang, List<SnippetPart> snippet) {}

  /**
   * A place on the page that is shown.
   *
   * @param id of its box
   * @param line the name of its line; empty if a content notice covers the page
   * @param placed whether it is known where it stands
   * @param snippet the line; empty if a content notice covers the page
   */
  public record HitView(
      String id,
      String line,
      boolean placed,
      int x,
      int y,
      int width,
      int height,
      String lang,
      List<SnippetPart> snippet) {}
}

package org.variorum.readingroom;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The pages of a document beside one of them. Of thousands only those near it are there; two links
 * lead on, to pages from whose strips the next ones can be read.
 *
 * @param earlier the page from which one goes on before the first that is there
 * @param later the same after the last
 */
public record PageStrip(List<Leaf> leaves, Optional<Leaf> earlier, Optional<Leaf> later) {
  /** How many pages are shown on each side. */
  static final int NEAR = 15;

  /**
   * A page.
   *
   * @param number its place, from 1
   */
  public record Leaf(int number, PictureView page) {}

  /** The pages near the one at a place, from 1. */
  static PageStrip around(List<PictureView> pages, int place) {
    int first = Math.max(1, place - NEAR);
    int last = Math.min(pages.size(), place + NEAR);
    return new PageStrip(
        IntStream.rangeClosed(first, last).mapToObj(number -> leaf(pages, number)).toList(),
        first == 1 ? Optional.empty() : Optional.of(leaf(pages, Math.max(1, first - 1 - NEAR))),
        last == pages.size()
            ? Optional.empty()
            : Optional.of(leaf(pages, Math.min(pages.size(), last + 1 + NEAR))));
  }

  private static Leaf leaf(List<PictureView> pages, int number) {
    return new Leaf(number, pages.get(number - 1));
  }
}

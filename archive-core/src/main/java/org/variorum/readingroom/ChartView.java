package org.variorum.readingroom;

import java.util.List;

/** A chart of boxes in levels, with lines between them, measured in parts. */
public record ChartView(int width, int height, List<BoxView> boxes, List<LineView> lines) {

  /**
   * An entry in its place.
   *
   * @param words its name in lines that fit
   * @param dates its own, or those of what ties it
   */
  public record BoxView(
      LinkView link,
      int left,
      int top,
      int width,
      int height,
      List<WordsView> words,
      String dates,
      boolean here) {

    public int datesLeft() {
      return left + width / 2;
    }

    public int datesTop() {
      return top + height - 12;
    }
  }

  /** A line of a name. */
  public record WordsView(String text, int left, int top) {}

  /**
   * What ties two boxes.
   *
   * @param path for SVG
   * @param doubtful whether sources disagree on it
   */
  public record LineView(String path, boolean doubtful) {}
}

package org.variorum.pagetext;

import org.variorum.scan.Box;

/** Brings boxes of a picture of one size to the same picture of another. */
record Scale(double across, double down) {

  static Scale from(PageText text, int width, int height) {
    return text.width() < 1 || text.height() < 1
        ? new Scale(1, 1)
        : new Scale((double) width / text.width(), (double) height / text.height());
  }

  Box box(Box box) {
    if (box.isEmpty()) {
      return PageText.NOWHERE;
    }
    int left = (int) Math.round(box.x() * across);
    int top = (int) Math.round(box.y() * down);
    int right = (int) Math.round((box.x() + box.width()) * across);
    int bottom = (int) Math.round((box.y() + box.height()) * down);
    return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
  }

  TextRegion region(TextRegion region) {
    return new TextRegion(
        region.id(), box(region.box()), region.lines().stream().map(this::line).toList());
  }

  private TextLine line(TextLine line) {
    return new TextLine(
        line.id(),
        box(line.box()),
        line.words().stream()
            .map(word -> new TextWord(word.text(), box(word.box()), word.confidence()))
            .toList());
  }
}

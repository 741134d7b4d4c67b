package org.variorum.ocr;

import org.variorum.scan.RowSink;

/**
 * Takes the rows of a picture as grey, and of a large one every second, third … pixel as the mean
 * of its square, so that reading it needs no more memory than is meant for it.
 */
final class GreySink implements RowSink {
  /**
   * More than a page of A3 at 300 dots an inch has. Making a picture even takes sixteen bytes for
   * each of its pixels.
   */
  static final long MOST_PIXELS = 20_000_000;

  private int width;
  private int channels;
  private int step = 1;
  private int rows;
  private int[] sums = new int[0];
  private GreyImage image = new GreyImage(0, 0, new byte[0]);
  private boolean begun;

  @Override
  public void begin(int rowWidth, int height, int rowChannels) {
    begun = true;
    channels = rowChannels;
    while ((long) (rowWidth / step) * (height / step) > MOST_PIXELS) {
      step++;
    }
    width = Math.max(1, rowWidth / step);
    sums = new int[width];
    int kept = Math.max(1, height / step);
    image = new GreyImage(width, kept, new byte[width * kept]);
  }

  @Override
  public void row(byte[] row) {
    int line = rows / step;
    for (int x = 0; x < width * step && x * channels < row.length; x++) {
      sums[x / step] += grey(row, x);
    }
    rows++;
    if (rows % step == 0) {
      keep(line);
    }
  }

  private void keep(int line) {
    if (line < image.height()) {
      for (int x = 0; x < width; x++) {
        image.pixels()[line * width + x] = (byte) (sums[x] / (step * step));
      }
    }
    sums = new int[width];
  }

  private int grey(byte[] row, int x) {
    int at = x * channels;
    if (channels == 1) {
      return row[at] & 0xFF;
    }
    return (299 * (row[at] & 0xFF) + 587 * (row[at + 1] & 0xFF) + 114 * (row[at + 2] & 0xFF))
        / 1000;
  }

  @Override
  public void end() {
    sums = new int[0];
  }

  @Override
  public boolean isBegun() {
    return begun;
  }

  GreyImage image() {
    return image;
  }
}

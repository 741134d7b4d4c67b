package org.variorum.ocr;

import java.util.Arrays;

/** What makes a picture of a page easier to read. Pure functions: each gives a new picture. */
final class Cleaning {
  private static final double MOST_SKEW = 5;
  private static final double SKEW_STEP = 0.25;

  /** Less is left as it is: turning blurs as well. */
  private static final double LEAST_SKEW = 1;

  private static final int SKEW_WIDTH = 800;

  private Cleaning() {}

  /** Twice as wide and high, each new pixel between its neighbours. */
  static GreyImage doubled(GreyImage image) {
    return new GreyImage(
            image.width() * 2,
            image.height() * 2,
            new byte[Math.multiplyExact(4, image.pixels().length)])
        .map((x, y) -> between(image, x / 2.0 - 0.25, y / 2.0 - 0.25));
  }

  private static int between(GreyImage image, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double across = x - left;
    double down = y - top;
    double upper = image.at(left, top) * (1 - across) + image.at(left + 1, top) * across;
    double lower = image.at(left, top + 1) * (1 - across) + image.at(left + 1, top + 1) * across;
    return (int) Math.round(upper * (1 - down) + lower * down);
  }

  /** Each pixel becomes the middle one of the nine around it, which takes grain away. */
  static GreyImage median(GreyImage image) {
    int[] nine = new int[9];
    return image.map(
        (x, y) -> {
          for (int i = 0; i < 9; i++) {
            nine[i] = image.at(x + i % 3 - 1, y + i / 3 - 1);
          }
          Arrays.sort(nine);
          return nine[4];
        });
  }

  /**
   * Divides each pixel by the brightness of the paper around it, so that stains and shadows go and
   * faint letters stay grey.
   */
  static GreyImage flattened(GreyImage image) {
    int radius = Math.max(15, image.width() / 60);
    Sums sums = new Sums(image);
    return image.map(
        (x, y) -> {
          double paper = Math.max(1, sums.mean(x, y, radius) + sums.spread(x, y, radius));
          return (int) Math.min(255, 255 * image.at(x, y) / paper);
        });
  }

  /** Black or white, by the mean and the spread of the pixels around (Sauvola and Pietikäinen). */
  static GreyImage thresholded(GreyImage image) {
    int radius = Math.max(10, image.width() / 120);
    Sums sums = new Sums(image);
    return image.map(
        (x, y) -> {
          double mean = sums.mean(x, y, radius);
          double limit = mean * (1 + 0.2 * (sums.spread(x, y, radius) / 128 - 1));
          return image.at(x, y) < limit ? 0 : 255;
        });
  }

  /**
   * How much the lines of a page lean, in degrees, clockwise positive: the turn at which the rows
   * differ most from each other in darkness. 0 if it is too little to matter.
   */
  static double skew(GreyImage image) {
    int step = Math.max(1, image.width() / SKEW_WIDTH);
    double best = 0;
    double clearest = clarity(image, 0, step) * 1.02;
    for (double turn = -MOST_SKEW; turn <= MOST_SKEW; turn += SKEW_STEP) {
      double clarity = clarity(image, turn, step);
      if (clarity > clearest) {
        clearest = clarity;
        best = turn;
      }
    }
    return Math.abs(best) < LEAST_SKEW ? 0 : best;
  }

  private static double clarity(GreyImage image, double turn, int step) {
    double slope = Math.tan(Math.toRadians(turn));
    int margin = (int) (Math.abs(slope) * image.width() / step) + 1;
    int rows = image.height() / step;
    double[] dark = new double[rows + 2 * margin];
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < image.width() / step; x++) {
        int row = y - (int) (slope * x) + margin;
        dark[Math.max(0, Math.min(dark.length - 1, row))] += 255 - image.at(x * step, y * step);
      }
    }
    double clarity = 0;
    for (int row = 1; row < dark.length; row++) {
      clarity += (dark[row] - dark[row - 1]) * (dark[row] - dark[row - 1]);
    }
    return clarity;
  }

  /**
   * The same with its lines level, if they lean by so many degrees: columns are moved up or down.
   */
  static GreyImage levelled(GreyImage image, double skew) {
    double slope = Math.tan(Math.toRadians(skew));
    return skew == 0 ? image : image.map((x, y) -> between(image, x, y + slope * x));
  }

  /** Sums over rectangles in four steps, whatever their size. */
  private static final class Sums {
    private final int width;
    private final int height;
    private final long[] sums;
    private final long[] squares;

    Sums(GreyImage image) {
      width = image.width();
      height = image.height();
      sums = new long[(width + 1) * (height + 1)];
      squares = new long[(width + 1) * (height + 1)];
      for (int y = 1; y <= height; y++) {
        long row = 0;
        long square = 0;
        for (int x = 1; x <= width; x++) {
          int pixel = image.at(x - 1, y - 1);
          row += pixel;
          square += (long) pixel * pixel;
          int at = y * (width + 1) + x;
          sums[at] = sums[at - width - 1] + row;
          squares[at] = squares[at - width - 1] + square;
        }
      }
    }

    double mean(int x, int y, int radius) {
      return of(sums, x, y, radius);
    }

    double spread(int x, int y, int radius) {
      double mean = mean(x, y, radius);
      return Math.sqrt(Math.max(0, of(squares, x, y, radius) - mean * mean));
    }

    private double of(long[] of, int x, int y, int radius) {
      int left = Math.max(0, x - radius);
      int top = Math.max(0, y - radius);
      int right = Math.min(width, x + radius + 1);
      int bottom = Math.min(height, y + radius + 1);
      long sum =
          of[bottom * (width + 1) + right]
              - of[top * (width + 1) + right]
              - of[bottom * (width + 1) + left]
              + of[top * (width + 1) + left];
      return (double) sum / ((long) (right - left) * (bottom - top));
    }
  }
}

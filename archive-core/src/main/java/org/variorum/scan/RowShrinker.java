package org.variorum.scan;

import java.io.IOException;

/**
 * Makes the part of a picture that lies between four edges smaller while its rows pass by: each new
 * sample is the mean of what it covers, with the pixels at its edges counted by their share.
 */
final class RowShrinker {
  private static final float NOTHING = 1e-4f;

  private final int width;
  private final int height;
  private final int channels;
  private final double top;
  private final double step;
  private final int[] first;
  private final int[] last;
  private final float[] firstShare;
  private final float[] lastShare;
  private final boolean sameWidth;
  private final float[] across;
  private final float[] sums;
  private final byte[] made;
  private final RowSink rows;
  private float weight;
  private int next;

  /** The edges of a part of a picture, which may lie within pixels. */
  record Edges(double left, double top, double right, double bottom) {}

  RowShrinker(Edges part, int width, int height, int channels, RowSink rows) {
    this.width = width;
    this.height = height;
    this.channels = channels;
    this.rows = rows;
    top = part.top;
    step = (part.bottom - part.top) / height;
    first = new int[width];
    last = new int[width];
    firstShare = new float[width];
    lastShare = new float[width];
    across = new float[width * channels];
    sums = new float[width * channels];
    made = new byte[width * channels];
    sameWidth = part.right - part.left == width && part.left == Math.rint(part.left);
    place(part.left, (part.right - part.left) / width);
  }

  private void place(double left, double wide) {
    for (int x = 0; x < width; x++) {
      double from = left + x * wide;
      double to = left + (x + 1) * wide;
      first[x] = (int) Math.floor(from + NOTHING);
      last[x] = Math.max(first[x], (int) Math.ceil(to - NOTHING) - 1);
      firstShare[x] = (float) (Math.min(to, first[x] + 1.0) - from);
      lastShare[x] = first[x] == last[x] ? 0 : (float) (to - last[x]);
    }
  }

  /**
   * Takes a row of the picture.
   *
   * @param row its number in the picture
   * @param samples a part of it that covers what is wanted
   * @param column of the picture, at which this part begins
   */
  void take(int row, byte[] samples, int column) throws IOException {
    shrinkAcross(samples, column);
    double from = Math.max(row, top + next * step);
    while (next < height && from < row + 1.0 - NOTHING) {
      double end = top + (next + 1) * step;
      double to = Math.min(row + 1.0, end);
      add((float) (to - from));
      from = to;
      if (end <= row + 1.0 + NOTHING) {
        finish();
      }
    }
  }

  private void add(float share) {
    if (share > 0) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += share * across[i];
      }
      weight += share;
    }
  }

  private void finish() throws IOException {
    for (int i = 0; i < sums.length; i++) {
      made[i] = (byte) Math.min(255, (int) (sums[i] / weight + 0.5f));
      sums[i] = 0;
    }
    weight = 0;
    next++;
    rows.row(made);
  }

  private void shrinkAcross(byte[] samples, int column) {
    if (sameWidth) {
      int from = (first[0] - column) * channels;
      for (int i = 0; i < across.length; i++) {
        across[i] = samples[from + i] & 0xFF;
      }
      return;
    }
    for (int x = 0; x < width; x++) {
      float covered = firstShare[x] + lastShare[x] + Math.max(0, last[x] - first[x] - 1);
      for (int c = 0; c < channels; c++) {
        across[x * channels + c] = sum(samples, x, c, column) / covered;
      }
    }
  }

  private float sum(byte[] samples, int x, int channel, int column) {
    int at = (first[x] - column) * channels + channel;
    int end = (last[x] - column) * channels + channel;
    float sum = firstShare[x] * (samples[at] & 0xFF);
    int between = 0;
    for (int i = at + channels; i < end; i += channels) {
      between += samples[i] & 0xFF;
    }
    return end > at ? sum + between + lastShare[x] * (samples[end] & 0xFF) : sum;
  }

  /** Ends the last row, where rounding has left it open. */
  void end() throws IOException {
    if (next < height && weight > 0) {
      finish();
    }
  }
}

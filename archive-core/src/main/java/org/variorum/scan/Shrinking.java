package org.variorum.scan;

/** Makes a picture smaller: first across, then down, each new sample the mean of what it covers. */
final class Shrinking {
  private final Pixels from;
  private final int width;
  private final int height;

  Shrinking(Pixels from, int width, int height) {
    this.from = from;
    this.width = width;
    this.height = height;
  }

  Pixels shrunk() {
    Pixels shrunk = Pixels.blank(width, height, from.channels());
    float[] sums = new float[width * from.channels()];
    for (int y = 0; y < height; y++) {
      float top = (float) y * from.height() / height;
      float bottom = (float) (y + 1) * from.height() / height;
      addRows(top, bottom, sums);
      writeRow(shrunk, y, bottom - top, sums);
    }
    return shrunk;
  }

  private void addRows(float top, float bottom, float[] sums) {
    int last = Math.min(from.height(), (int) Math.ceil(bottom));
    for (int y = (int) top; y < last; y++) {
      float share = Math.min(bottom, y + 1f) - Math.max(top, y);
      if (share > 0) {
        addRow(y, share, sums);
      }
    }
  }

  private void addRow(int y, float weight, float[] sums) {
    int channels = from.channels();
    for (int x = 0; x < width; x++) {
      float left = (float) x * from.width() / width;
      float right = (float) (x + 1) * from.width() / width;
      for (int c = 0; c < channels; c++) {
        sums[x * channels + c] += weight * mean(y, left, right, c);
      }
    }
  }

  private float mean(int y, float left, float right, int channel) {
    int channels = from.channels();
    int last = Math.min(from.width(), (int) Math.ceil(right));
    float sum = 0;
    for (int x = (int) left; x < last; x++) {
      float share = Math.min(right, x + 1f) - Math.max(left, x);
      int sample = from.samples()[(y * from.width() + x) * channels + channel] & 0xFF;
      sum += share * sample;
    }
    return sum / (right - left);
  }

  private static void writeRow(Pixels into, int y, float weight, float[] sums) {
    int length = sums.length;
    for (int i = 0; i < length; i++) {
      into.samples()[y * length + i] = (byte) Math.min(255, Math.round(sums[i] / weight));
      sums[i] = 0;
    }
  }
}

package org.variorum.scan;

import org.jspecify.annotations.Nullable;

/** Takes the rows of a picture and lays each where it comes to when the picture is turned. */
final class TurnedPicture implements RowSink {
  private final Turn turn;
  private final Quality quality;
  private int width;
  private int height;
  private int scanned;
  private int taken;
  private @Nullable Pixels laid;

  TurnedPicture(Turn turn, Quality quality) {
    this.turn = turn;
    this.quality = quality;
  }

  @Override
  public void begin(int wide, int high, int channels) {
    width = wide;
    height = high;
    scanned = channels;
    laid =
        Pixels.blank(
            turn.isLying() ? high : wide, turn.isLying() ? wide : high, quality.channels(channels));
  }

  @Override
  public boolean isBegun() {
    return laid != null;
  }

  @Override
  public void row(byte[] samples) {
    Pixels picture = laid();
    if (turn.equals(Turn.NONE) && picture.channels() == scanned && !isBitonal()) {
      picture.put(taken, samples);
    } else {
      for (int x = 0; x < width; x++) {
        lay(picture, x, samples);
      }
    }
    taken++;
  }

  private boolean isBitonal() {
    return quality == Quality.BITONAL;
  }

  private void lay(Pixels picture, int x, byte[] samples) {
    int to = turn.place(x, taken, width, height) * picture.channels();
    int from = x * scanned;
    if (picture.channels() == scanned && !isBitonal()) {
      System.arraycopy(samples, from, picture.samples(), to, scanned);
    } else {
      int red = samples[from] & 0xFF;
      int green = scanned == 1 ? red : samples[from + 1] & 0xFF;
      int blue = scanned == 1 ? red : samples[from + 2] & 0xFF;
      picture.samples()[to] = quality.sample(red, green, blue);
    }
  }

  @Override
  public void end() {
    if (taken < height) {
      throw new IllegalStateException("Only " + taken + " of " + height + " rows");
    }
  }

  /** The picture, whole once it was ended. */
  Pixels laid() {
    if (laid == null) {
      throw new IllegalStateException("A picture that was not begun");
    }
    return laid;
  }
}

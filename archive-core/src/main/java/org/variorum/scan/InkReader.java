package org.variorum.scan;

import java.awt.image.Raster;

/**
 * Turns cyan, magenta, yellow and black that come without a profile into sRGB: each ink and the
 * black take from the white of the paper in proportion.
 */
final class InkReader extends StripReader {
  private static final int INKS = 4;
  private static final int WHITE = 0xFF;

  private final StripReader samples;
  private byte[] inks = new byte[0];

  InkReader(StripReader samples) {
    this.samples = samples;
  }

  @Override
  int channels() {
    return 3;
  }

  @Override
  void read(Raster strip, int y, byte[] into) {
    if (inks.length != strip.getWidth() * INKS) {
      inks = new byte[strip.getWidth() * INKS];
    }
    samples.read(strip, y, inks);
    for (int i = 0; i < into.length; i++) {
      int pixel = i / 3 * INKS;
      int ink = inks[pixel + i % 3] & 0xFF;
      int black = inks[pixel + 3] & 0xFF;
      into[i] = (byte) ((WHITE - ink) * (WHITE - black) / WHITE);
    }
  }
}

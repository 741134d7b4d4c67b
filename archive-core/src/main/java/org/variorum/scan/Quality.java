package org.variorum.scan;

/** In which colours a picture is shown. */
public enum Quality {
  /** As the scan has them. */
  DEFAULT,
  /** As the scan has them: a grey page has no others. */
  COLOR,
  GRAY,
  /** Black and white. */
  BITONAL;

  private static final int MIDDLE = 128;
  private static final int WHITE = 255;

  /** How many samples a pixel of it has, where the scan has so many. */
  int channels(int scanned) {
    return this == GRAY || this == BITONAL ? 1 : scanned;
  }

  /** The lightness of a pixel (ITU-R BT.601), or which of black and white is nearer. */
  byte sample(int red, int green, int blue) {
    int light = (299 * red + 587 * green + 114 * blue + 500) / 1000;
    if (this == BITONAL) {
      return (byte) (light < MIDDLE ? 0 : WHITE);
    }
    return (byte) light;
  }
}

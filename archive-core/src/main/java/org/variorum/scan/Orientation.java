package org.variorum.scan;

/**
 * How the stored rows lie to the picture as it is shown, by the eight cases of EXIF and TIFF: first
 * perhaps mirrored left to right, then turned clockwise by quarters.
 */
public record Orientation(boolean mirrored, int quarters) {
  public static final Orientation UPRIGHT = new Orientation(false, 0);

  private static final Orientation[] BY_TAG = {
    UPRIGHT,
    UPRIGHT,
    new Orientation(true, 0),
    new Orientation(false, 2),
    new Orientation(true, 2),
    new Orientation(true, 3),
    new Orientation(false, 1),
    new Orientation(true, 1),
    new Orientation(false, 3)
  };

  /** The orientation of a tag's value; upright for values that mean nothing. */
  static Orientation ofTag(int value) {
    return value > 0 && value < BY_TAG.length ? BY_TAG[value] : UPRIGHT;
  }

  boolean swapsSides() {
    return quarters % 2 == 1;
  }
}

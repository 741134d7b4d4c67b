package org.variorum.scan;

/**
 * How a picture is turned before it is shown: first mirrored, if at all, about its upright axis,
 * then turned clockwise.
 *
 * @param quarters how many times by 90 degrees, 0 to 3
 */
public record Turn(boolean mirrored, int quarters) {
  public static final Turn NONE = new Turn(false, 0);

  public Turn {
    if (quarters < 0 || quarters > 3) {
      throw new IllegalArgumentException("Not a turn: " + quarters + " quarters");
    }
  }

  /** Whether what was wide becomes high. */
  boolean isLying() {
    return quarters % 2 == 1;
  }

  /** Where a pixel comes to, as its number among all pixels of the turned picture. */
  int place(int x, int y, int width, int height) {
    int across = mirrored ? width - 1 - x : x;
    return switch (quarters) {
      case 1 -> across * height + height - 1 - y;
      case 2 -> (height - 1 - y) * width + width - 1 - across;
      case 3 -> (width - 1 - across) * height + y;
      default -> y * width + across;
    };
  }
}

package org.variorum.place;

/**
 * A spot on a map after Mercator that is one wide and one high: 0, 0 is its north-west corner. It
 * ends at 85 degrees north and south, and what lies beyond stands at its edge.
 */
public record Mercator(double x, double y) {
  private static final double FARTHEST = 85.0511287798066;

  /** The spot of coordinates. */
  public static Mercator of(Coordinates at) {
    return of(at.latitude().doubleValue(), at.longitude().doubleValue());
  }

  /**
   * The spot of a latitude and a longitude.
   *
   * @param latitude in degrees north
   * @param longitude in degrees east
   */
  public static Mercator of(double latitude, double longitude) {
    double north = Math.toRadians(Math.max(-FARTHEST, Math.min(FARTHEST, latitude)));
    double y = 0.5 - Math.log(Math.tan(Math.PI / 4 + north / 2)) / (2 * Math.PI);
    return new Mercator((longitude + 180) / 360, Math.max(0, Math.min(1, y)));
  }

  /** Degrees north. */
  public double latitude() {
    return Math.toDegrees(2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2);
  }

  /** Degrees east. */
  public double longitude() {
    return x * 360 - 180;
  }
}

package org.variorum.readingroom;

import org.variorum.place.Mercator;

/**
 * What is seen of the map: a window of {@link #WIDTH} by {@link #HEIGHT} parts on a world that is
 * 256 parts wide at zoom 0, and twice as many at each one more.
 *
 * @param middle of the window
 */
public record MapWindow(Mercator middle, int zoom) {
  public static final int WIDTH = 960;
  public static final int HEIGHT = 640;
  private static final int TILE = 256;

  /** On a phone only the middle of the window is seen. */
  private static final double ROOM_ACROSS = 0.45;

  private static final double ROOM_DOWN = 0.7;

  /** The window that shows all between two corners, no nearer than a town is wide. */
  static MapWindow around(double west, double north, double east, double south) {
    int zoom = MapAsked.WIDEST;
    while (zoom < 9 && fits(zoom + 1, east - west, south - north)) {
      zoom++;
    }
    return new MapWindow(new Mercator((west + east) / 2, (north + south) / 2), zoom);
  }

  private static boolean fits(int zoom, double width, double height) {
    return width * parts(zoom) <= WIDTH * ROOM_ACROSS && height * parts(zoom) <= HEIGHT * ROOM_DOWN;
  }

  private static double parts(int zoom) {
    return TILE * Math.pow(2, zoom);
  }

  /** How wide the world is in parts. */
  public double world() {
    return parts(zoom);
  }

  public double west() {
    return middle.x() - WIDTH / 2.0 / world();
  }

  public double east() {
    return middle.x() + WIDTH / 2.0 / world();
  }

  public double north() {
    return middle.y() - HEIGHT / 2.0 / world();
  }

  public double south() {
    return middle.y() + HEIGHT / 2.0 / world();
  }

  /** As many parts as a cell is wide fit this often into a tile. */
  static final int CELLS_IN_A_TILE = 4;

  private static final double INSIDE = 0.3;

  /** How many cells the world is wide. */
  long cells() {
    return CELLS_IN_A_TILE * (1L << zoom);
  }

  /** A place well inside its cell, so that what stands for two cells does not overlap. */
  double apart(double place) {
    double at = place * cells();
    double edge = Math.floor(at);
    return (edge + Math.max(INSIDE, Math.min(1 - INSIDE, at - edge))) / cells();
  }

  /** How far from its left edge a spot lies. */
  public int left(double x) {
    return (int) Math.round((x - west()) * world());
  }

  /** How far from its upper edge a spot lies. */
  public int top(double y) {
    return (int) Math.round((y - north()) * world());
  }

  MapAsked.Spot spot() {
    return MapAsked.Spot.of(middle);
  }

  /** The middle of a window that is moved by parts of its own size. */
  MapAsked.Spot moved(double right, double down) {
    double x = middle.x() + right * WIDTH / world();
    double y = middle.y() + down * HEIGHT / world();
    return MapAsked.Spot.of(
        new Mercator(Math.max(0, Math.min(1, x)), Math.max(0.01, Math.min(0.99, y))));
  }
}

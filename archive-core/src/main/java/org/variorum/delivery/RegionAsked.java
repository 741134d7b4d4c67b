package org.variorum.delivery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.scan.Box;
import org.variorum.scan.TileGrid;

/** Which part of a picture is asked for (Image API 3.0 and 2.1, 4.1). */
sealed interface RegionAsked {

  /** The part in pixels; what reaches over the edge is left out. */
  Box in(TileGrid grid);

  /** All of it. */
  record Full() implements RegionAsked {
    @Override
    public Box in(TileGrid grid) {
      return new Box(0, 0, grid.width(), grid.height());
    }
  }

  /** The largest square, from the middle. */
  record Square() implements RegionAsked {
    @Override
    public Box in(TileGrid grid) {
      int side = Math.min(grid.width(), grid.height());
      return new Box((grid.width() - side) / 2, (grid.height() - side) / 2, side, side);
    }
  }

  /** A rectangle in pixels. */
  record Pixels(Box box) implements RegionAsked {
    @Override
    public Box in(TileGrid grid) {
      return box.within(grid);
    }
  }

  /** A rectangle in hundredths of the whole. */
  record Percents(double x, double y, double width, double height) implements RegionAsked {
    @Override
    public Box in(TileGrid grid) {
      return new Box(
              part(x, grid.width()),
              part(y, grid.height()),
              part(width, grid.width()),
              part(height, grid.height()))
          .within(grid);
    }

    private static int part(double percent, int whole) {
      return (int) Math.round(percent * whole / 100);
    }
  }

  /** Reads a region as addresses have it. */
  static RegionAsked read(String text) {
    if (text.equals("full")) {
      return new Full();
    }
    if (text.equals("square")) {
      return new Square();
    }
    Matcher pixels = Form.PIXELS.matcher(text);
    if (pixels.matches()) {
      return new Pixels(
          new Box(
              Integer.parseInt(pixels.group(1)),
              Integer.parseInt(pixels.group(2)),
              Integer.parseInt(pixels.group(3)),
              Integer.parseInt(pixels.group(4))));
    }
    Matcher percents = Form.PERCENTS.matcher(text);
    if (percents.matches()) {
      return new Percents(
          Double.parseDouble(percents.group(1)),
          Double.parseDouble(percents.group(2)),
          Double.parseDouble(percents.group(3)),
          Double.parseDouble(percents.group(4)));
    }
    throw new MalformedImageRequestException("Not a region: '" + text + "'");
  }

  /** How rectangles are written. */
  final class Form {
    private static final String WHOLE = "([0-9]{1,9})";
    private static final String FRACTION = "([0-9]{1,3}(?:\\.[0-9]{1,15})?)";
    private static final Pattern PIXELS =
        Pattern.compile(String.join(",", WHOLE, WHOLE, WHOLE, WHOLE));
    private static final Pattern PERCENTS =
        Pattern.compile("pct:" + String.join(",", FRACTION, FRACTION, FRACTION, FRACTION));

    private Form() {}
  }
}

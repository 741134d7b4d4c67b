package org.variorum.delivery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.scan.Box;
import org.variorum.scan.PictureSize;
import org.variorum.scan.Rendering;

/**
 * At what size a region is asked for (Image API 3.0 and 2.1, 4.2). None makes it larger than it is.
 */
sealed interface SizeAsked {

  /**
   * The size in pixels.
   *
   * @param most how large the region is handed out
   * @throws MalformedImageRequestException if that is nothing, larger than the region, than what is
   *     handed out of it or than what is made
   */
  PictureSize of(Box region, PictureSize most);

  /** As large as it is made. */
  record Largest() implements SizeAsked {
    @Override
    public PictureSize of(Box region, PictureSize most) {
      return most.within(Rendering.LONGEST_SIDE);
    }
  }

  /** At a width, in its own shape. */
  record Wide(int width) implements SizeAsked {
    @Override
    public PictureSize of(Box region, PictureSize most) {
      return Limits.check(
          new PictureSize(width, Limits.scaled(region.height(), width, region.width())),
          region,
          most);
    }
  }

  /** At a height, in its own shape. */
  record High(int height) implements SizeAsked {
    @Override
    public PictureSize of(Box region, PictureSize most) {
      return Limits.check(
          new PictureSize(Limits.scaled(region.width(), height, region.height()), height),
          region,
          most);
    }
  }

  /** At a part of its own size. */
  record Percent(double percent) implements SizeAsked {
    @Override
    public PictureSize of(Box region, PictureSize most) {
      return Limits.check(
          new PictureSize(
              (int) Math.round(region.width() * percent / 100),
              (int) Math.round(region.height() * percent / 100)),
          region,
          most);
    }
  }

  /** At exactly this size, in whatever shape that is. */
  record Exact(int width, int height) implements SizeAsked {
    @Override
    public PictureSize of(Box region, PictureSize most) {
      return Limits.check(new PictureSize(width, height), region, most);
    }
  }

  /**
   * In its own shape, as large as fits into this size.
   *
   * @param mayExceed whether a size larger than the region means the region as it is: so in version
   *     2.1; in 3.0 it would be one that is made larger, by the judgement of the official validator
   */
  record Within(int width, int height, boolean mayExceed) implements SizeAsked {
    @Override
    public PictureSize of(Box region, PictureSize most) {
      double scale = Math.min(width / (double) region.width(), height / (double) region.height());
      double kept = mayExceed ? Math.min(Limits.scale(region, most), scale) : scale;
      return Limits.check(
          new PictureSize(
              Math.max(1, (int) Math.round(region.width() * kept)),
              Math.max(1, (int) Math.round(region.height() * kept))),
          region,
          most);
    }
  }

  /** Reads a size as addresses of a version have it. */
  static SizeAsked read(String text, ImageVersion version) {
    boolean isThree = version == ImageVersion.THREE;
    if (text.equals("max") || (text.equals("full") && !isThree)) {
      return new Largest();
    }
    if (isThree && text.startsWith("^") && !text.startsWith("^^")) {
      read(text.substring(1), version);
      throw new EnlargingNotOfferedException(text);
    }
    Matcher sides = Limits.SIDES.matcher(text);
    if (sides.matches()) {
      return sides(sides, !isThree);
    }
    Matcher percent = Limits.PERCENT.matcher(text);
    if (percent.matches()) {
      return new Percent(Double.parseDouble(percent.group(1)));
    }
    throw new MalformedImageRequestException("Not a size: '" + text + "'");
  }

  private static SizeAsked sides(Matcher sides, boolean mayExceed) {
    String width = sides.group(2);
    String height = sides.group(3);
    boolean isWithin = !sides.group(1).isEmpty();
    if (!width.isEmpty() && !height.isEmpty()) {
      int wide = Integer.parseInt(width);
      int high = Integer.parseInt(height);
      return isWithin ? new Within(wide, high, mayExceed) : new Exact(wide, high);
    }
    if (isWithin || width.isEmpty() == height.isEmpty()) {
      throw new MalformedImageRequestException("Not a size: '" + sides.group() + "'");
    }
    return height.isEmpty()
        ? new Wide(Integer.parseInt(width))
        : new High(Integer.parseInt(height));
  }

  /** What sizes there are. */
  final class Limits {
    private static final Pattern SIDES = Pattern.compile("(!?)([0-9]{0,9}),([0-9]{0,9})");
    private static final Pattern PERCENT = Pattern.compile("pct:([0-9]{1,9}(?:\\.[0-9]{1,15})?)");

    private Limits() {}

    private static int scaled(int side, int asked, int other) {
      return (int) Math.max(1, Math.round((double) side * asked / other));
    }

    /** By how much a region is made smaller at least. */
    private static double scale(Box region, PictureSize most) {
      return Math.min(
          most.width() / (double) region.width(), most.height() / (double) region.height());
    }

    /** A side that was rounded may come out a pixel longer than it is shown. */
    private static int fitting(int side, int whole, int most) {
      return most < whole && side == most + 1 ? most : side;
    }

    private static PictureSize check(PictureSize asked, Box region, PictureSize most) {
      PictureSize size =
          new PictureSize(
              fitting(asked.width(), region.width(), most.width()),
              fitting(asked.height(), region.height(), most.height()));
      if (size.width() < 1 || size.height() < 1) {
        throw new MalformedImageRequestException("A size without a pixel");
      }
      if (size.width() > region.width() || size.height() > region.height()) {
        throw new MalformedImageRequestException(
            "Larger than the region, which has %d x %d pixels"
                .formatted(region.width(), region.height()));
      }
      if (size.width() > most.width() || size.height() > most.height()) {
        throw new MalformedImageRequestException(
            "Larger than it is shown: this part at most %d x %d pixels"
                .formatted(most.width(), most.height()));
      }
      if (Math.max(size.width(), size.height()) > Rendering.LONGEST_SIDE) {
        throw new MalformedImageRequestException(
            "Larger than what is made: at most %d pixels a side".formatted(Rendering.LONGEST_SIDE));
      }
      return size;
    }
  }
}

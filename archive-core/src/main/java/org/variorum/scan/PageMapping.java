package org.variorum.scan;

import java.util.List;
import java.util.Optional;

/** Where things of a page as it came stand on the page as it is shown, and the other way round. */
public final class PageMapping {
  /** Of a pixel, so that rounding errors of sums make no box larger. */
  private static final double NOTHING = 1e-6;

  private static final double HUNDREDTHS_OF_HALF_A_TURN = 18_000;

  private final int width;
  private final int height;
  private final int quarters;
  private final double sine;
  private final double cosine;
  private final int frameWidth;
  private final int frameHeight;
  private final Box crop;
  private final List<Box> covers;

  /** A place between the pixels of a page; a pixel has its centre at a half. */
  public record Spot(double x, double y) {}

  private PageMapping(int width, int height, PageRecipe recipe) {
    this.width = width;
    this.height = height;
    quarters = recipe.quarters();
    double angle = recipe.straighten() * Math.PI / HUNDREDTHS_OF_HALF_A_TURN;
    sine = Math.sin(angle);
    cosine = Math.cos(angle);
    frameWidth = side(width, height);
    frameHeight = side(height, width);
    crop = cropped(recipe);
    covers = recipe.covers().stream().map(this::painted).filter(box -> !box.isEmpty()).toList();
  }

  /** Of a page of this size as it came. */
  public static PageMapping of(int width, int height, PageRecipe recipe) {
    return new PageMapping(width, height, recipe);
  }

  private int side(int along, int across) {
    return (int) Math.ceil(along * cosine + across * Math.abs(sine) - NOTHING);
  }

  private Box cropped(PageRecipe recipe) {
    Box whole = new Box(0, 0, frameWidth, frameHeight);
    Box asked = recipe.crop();
    Box found = asked == null ? whole : common(asked, whole);
    return found.isEmpty() ? whole : found;
  }

  /** What is painted for a cover: a pixel more on each side. */
  private Box painted(Box cover) {
    Box wider = new Box(cover.x() - 1, cover.y() - 1, cover.width() + 2, cover.height() + 2);
    return common(wider, new Box(0, 0, width, height));
  }

  /** The size of the page as it came. */
  public TileGrid came() {
    return new TileGrid(width, height);
  }

  /** The frame that holds the whole page when it is straightened. */
  public PictureSize frame() {
    return new PictureSize(frameWidth, frameHeight);
  }

  /** What is left of the frame. */
  public Box crop() {
    return crop;
  }

  /** What is painted over, in pixels of the page as it came. */
  public List<Box> painted() {
    return covers;
  }

  public int shownWidth() {
    return isLying() ? crop.height() : crop.width();
  }

  public int shownHeight() {
    return isLying() ? crop.width() : crop.height();
  }

  /** The size of the page as it is shown. */
  public TileGrid grid() {
    return new TileGrid(shownWidth(), shownHeight());
  }

  private boolean isLying() {
    return quarters % 2 == 1;
  }

  /** Where a place of the frame lies on the page as it came. */
  Spot fromFrame(double x, double y) {
    double across = x - frameWidth / 2.0;
    double down = y - frameHeight / 2.0;
    return new Spot(
        across * cosine + down * sine + width / 2.0, down * cosine - across * sine + height / 2.0);
  }

  public Spot toShown(Spot came) {
    double across = came.x - width / 2.0;
    double down = came.y - height / 2.0;
    double x = across * cosine - down * sine + frameWidth / 2.0 - crop.x();
    double y = across * sine + down * cosine + frameHeight / 2.0 - crop.y();
    return switch (quarters) {
      case 1 -> new Spot(crop.height() - y, x);
      case 2 -> new Spot(crop.width() - x, crop.height() - y);
      case 3 -> new Spot(y, crop.width() - x);
      default -> new Spot(x, y);
    };
  }

  public Spot toCame(Spot shown) {
    Spot upright =
        switch (quarters) {
          case 1 -> new Spot(shown.y, crop.height() - shown.x);
          case 2 -> new Spot(crop.width() - shown.x, crop.height() - shown.y);
          case 3 -> new Spot(crop.width() - shown.y, shown.x);
          default -> shown;
        };
    return fromFrame(upright.x + crop.x(), upright.y + crop.y());
  }

  /** The box around what is left of a box of the page as it came; empty if nothing is. */
  public Optional<Box> toShown(Box came) {
    return around(came, this::toShown, new Box(0, 0, shownWidth(), shownHeight()));
  }

  /** The box around a box of the page as it is shown; empty if it lies beside the page. */
  public Optional<Box> toCame(Box shown) {
    return around(shown, this::toCame, new Box(0, 0, width, height));
  }

  private static Optional<Box> around(Box box, Way way, Box within) {
    if (box.isEmpty()) {
      return Optional.empty();
    }
    Spot[] corners = corners(box);
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Spot corner : corners) {
      Spot gone = way.of(corner);
      left = Math.min(left, gone.x);
      top = Math.min(top, gone.y);
      right = Math.max(right, gone.x);
      bottom = Math.max(bottom, gone.y);
    }
    int x = (int) Math.floor(left + NOTHING);
    int y = (int) Math.floor(top + NOTHING);
    Box found =
        new Box(x, y, (int) Math.ceil(right - NOTHING) - x, (int) Math.ceil(bottom - NOTHING) - y);
    return Optional.of(common(found, within)).filter(common -> !common.isEmpty());
  }

  private static Spot[] corners(Box box) {
    return new Spot[] {
      new Spot(box.x(), box.y()),
      new Spot(box.x() + box.width(), box.y()),
      new Spot(box.x(), box.y() + box.height()),
      new Spot(box.x() + box.width(), box.y() + box.height())
    };
  }

  /** Whether any part of a box of the page as it came is painted over. */
  public boolean isCovered(Box came) {
    return covers.stream().anyMatch(cover -> !common(cover, came).isEmpty());
  }

  /** Whether a box of the page as it came is there to see, but for a rim of this many pixels. */
  public boolean isWithin(Box came, int rim) {
    for (Spot corner : corners(came)) {
      Spot shown = toShown(corner);
      if (shown.x < -rim
          || shown.y < -rim
          || shown.x > shownWidth() + rim
          || shown.y > shownHeight() + rim) {
        return false;
      }
    }
    return true;
  }

  private static Box common(Box one, Box other) {
    int left = Math.max(one.x(), other.x());
    int top = Math.max(one.y(), other.y());
    int right = Math.min(one.x() + one.width(), other.x() + other.width());
    int bottom = Math.min(one.y() + one.height(), other.y() + other.height());
    return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  /** From one of the pages to the other. */
  private interface Way {
    Spot of(Spot place);
  }
}

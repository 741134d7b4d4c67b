package org.variorum.delivery;

import java.util.Optional;
import org.variorum.scan.Box;
import org.variorum.scan.PageMapping;
import org.variorum.scan.PictureSize;
import org.variorum.scan.Rendering;
import org.variorum.scan.TileGrid;

/**
 * How much of a picture is handed out: all that there is, or no more than it shows at a smaller
 * size. What is handed out of the latter is made from the whole at that size, so that its parts put
 * together tell no more than it does.
 *
 * @param whole the size of the whole, up to which it is shown
 */
public record PictureLimit(TileGrid grid, PictureSize whole) {

  /** All that there is. */
  public static PictureLimit none(TileGrid grid) {
    return new PictureLimit(grid, new PictureSize(grid.width(), grid.height()));
  }

  /**
   * At most so many pixels on the longest side.
   *
   * @param longestSide 0 for all that there are
   */
  public static PictureLimit of(TileGrid grid, int longestSide) {
    PictureLimit all = none(grid);
    return longestSide == 0 ? all : new PictureLimit(grid, all.whole.within(longestSide));
  }

  /** Whether it holds anything back. */
  public boolean isReduced() {
    return whole.width() < grid.width() || whole.height() < grid.height();
  }

  /** How large a part of the picture is at most. */
  PictureSize most(Box part) {
    if (!isReduced()) {
      return new PictureSize(part.width(), part.height());
    }
    Box small = Rendering.reduced(part, grid, whole);
    return new PictureSize(
        Math.min(part.width(), small.width()), Math.min(part.height(), small.height()));
  }

  /** What answers a request, made out of no more than is shown. */
  ScanPiece made(Rendering asked) {
    return isReduced() ? new ScanPiece.Made(asked, whole) : new ScanPiece.Made(asked);
  }

  /** The whole at most 1200 pixels a side. */
  public ScanPiece preview() {
    PictureSize ready = PictureSize.preview(grid);
    return ready.width() <= whole.width() && ready.height() <= whole.height()
        ? new ScanPiece.Preview()
        : made(Rendering.whole(grid, whole));
  }

  /**
   * Reads {@code crop/62,460,876,72.jpg}, in pixels of the page as it came; empty if that is no box
   * within it, or nothing of it is shown.
   *
   * @param page how the page as it came becomes this picture
   */
  public Optional<ScanPiece> crop(String path, PageMapping page) {
    return ScanPiece.Made.crop(path, page).map(this::cut);
  }

  private ScanPiece cut(ScanPiece.Made crop) {
    Rendering asked = crop.rendering();
    PictureSize most = most(asked.box());
    return made(
        asked.at(Math.min(asked.width(), most.width()), Math.min(asked.height(), most.height())));
  }
}

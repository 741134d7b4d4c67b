package org.variorum.scan;

/** A size in pixels at which a picture is shown as a whole. */
public record PictureSize(int width, int height) {
  static final int PREVIEW_SIDE = 1200;
  private static final int THUMBNAIL_SIDE = 200;

  /** The size of the preview: at most 1200 pixels a side. */
  public static PictureSize preview(TileGrid grid) {
    return new PictureSize(grid.width(), grid.height()).within(PREVIEW_SIDE);
  }

  /** The size of the thumbnail: at most 200 pixels a side. */
  public static PictureSize thumbnail(TileGrid grid) {
    return new PictureSize(grid.width(), grid.height()).within(THUMBNAIL_SIDE);
  }

  /** The same shape within a box of this side; never larger than it was. */
  public PictureSize within(int side) {
    double scale = Math.max(1.0, Math.max(width, height) / (double) side);
    return new PictureSize(
        Math.max(1, (int) Math.round(width / scale)),
        Math.max(1, (int) Math.round(height / scale)));
  }
}

package org.variorum.scan;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands rows of a page as it came on as it is to be shown: covered, straightened, cropped, turned.
 */
final class TreatedRows implements RowSink, Closeable {
  private final RowSink first;
  private final List<Closeable> laid = new ArrayList<>();

  /**
   * @param beside which rows are laid on the disk
   */
  TreatedRows(RowSink shown, PageMapping mapping, PageRecipe recipe, Path beside)
      throws IOException {
    RowSink rows = shown;
    if (recipe.quarters() != 0) {
      TurnedRows turned =
          new TurnedRows(rows, new Orientation(false, recipe.quarters()), turning(beside));
      laid.add(turned);
      rows = turned;
    }
    if (recipe.straighten() == 0) {
      rows = recipe.crop() == null ? rows : new CroppedRows(rows, mapping.crop());
    } else {
      StraightenedRows straight = new StraightenedRows(rows, mapping, straightening(beside));
      laid.add(straight);
      rows = straight;
    }
    first = new CoveredRows(rows, mapping.painted());
  }

  static Path turning(Path beside) {
    return beside.resolveSibling(beside.getFileName() + ".turned");
  }

  static Path straightening(Path beside) {
    return beside.resolveSibling(beside.getFileName() + ".straight");
  }

  @Override
  public void begin(int width, int height, int channels) throws IOException {
    first.begin(width, height, channels);
  }

  @Override
  public boolean isBegun() {
    return first.isBegun();
  }

  @Override
  public void row(byte[] samples) throws IOException {
    first.row(samples);
  }

  @Override
  public void end() throws IOException {
    first.end();
  }

  @Override
  public void close() throws IOException {
    for (Closeable rows : laid) {
      rows.close();
    }
  }
}

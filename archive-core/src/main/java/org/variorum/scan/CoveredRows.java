package org.variorum.scan;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Paints over parts of a picture while its rows pass by, so that nothing that is made of them ever
 * knew what lies there.
 */
final class CoveredRows implements RowSink {
  /** What is painted. */
  static final byte PAINT = 0x30;

  private final RowSink rows;
  private final List<Box> covers;
  private byte[] painted = {};
  private int channels;
  private int y;

  CoveredRows(RowSink rows, List<Box> covers) {
    this.rows = rows;
    this.covers = covers;
  }

  @Override
  public void begin(int width, int height, int channels) throws IOException {
    this.channels = channels;
    painted = new byte[width * channels];
    rows.begin(width, height, channels);
  }

  @Override
  public boolean isBegun() {
    return rows.isBegun();
  }

  @Override
  public void row(byte[] samples) throws IOException {
    System.arraycopy(samples, 0, painted, 0, painted.length);
    for (Box cover : covers) {
      if (y >= cover.y() && y < cover.y() + cover.height()) {
        Arrays.fill(painted, cover.x() * channels, (cover.x() + cover.width()) * channels, PAINT);
      }
    }
    y++;
    rows.row(painted);
  }

  @Override
  public void end() throws IOException {
    rows.end();
  }
}

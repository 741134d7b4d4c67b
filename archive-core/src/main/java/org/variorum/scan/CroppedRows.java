package org.variorum.scan;

import java.io.IOException;

/** Hands on a part of a picture only. */
final class CroppedRows implements RowSink {
  private final RowSink rows;
  private final Box crop;
  private byte[] part = {};
  private int channels;
  private int y;

  CroppedRows(RowSink rows, Box crop) {
    this.rows = rows;
    this.crop = crop;
  }

  @Override
  public void begin(int width, int height, int channels) throws IOException {
    this.channels = channels;
    part = new byte[crop.width() * channels];
    rows.begin(crop.width(), crop.height(), channels);
  }

  @Override
  public boolean isBegun() {
    return rows.isBegun();
  }

  @Override
  public void row(byte[] samples) throws IOException {
    if (y >= crop.y() && y < crop.y() + crop.height()) {
      System.arraycopy(samples, crop.x() * channels, part, 0, part.length);
      rows.row(part);
    }
    y++;
  }

  @Override
  public void end() throws IOException {
    rows.end();
  }
}

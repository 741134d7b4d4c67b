package org.variorum.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Hands on what is left of a picture when it is turned a little about its centre. Its rows are laid
 * on the disk first; then it is made in blocks, each of which needs a small part of them, so that a
 * page of any size takes little memory. Between pixels it takes the mean of four by their distance;
 * where the page ends, there is light grey.
 */
final class StraightenedRows extends LaidRows {
  private static final int ROWS = 64;
  private static final int COLUMNS = 1024;
  private static final byte NOTHING = (byte) 0xE0;

  private final RowSink rows;
  private final PageMapping mapping;

  StraightenedRows(RowSink rows, PageMapping mapping, Path scratch) throws IOException {
    super(scratch);
    this.rows = rows;
    this.mapping = mapping;
  }

  @Override
  void handOn(FileChannel file) throws IOException {
    Box crop = mapping.crop();
    rows.begin(crop.width(), crop.height(), channels());
    byte[] row = new byte[crop.width() * channels()];
    for (int top = 0; top < crop.height(); top += ROWS) {
      Pixels strip = Pixels.blank(crop.width(), Math.min(ROWS, crop.height() - top), channels());
      for (int left = 0; left < crop.width(); left += COLUMNS) {
        make(file, strip, left, top);
      }
      for (int y = 0; y < strip.height(); y++) {
        System.arraycopy(strip.samples(), y * row.length, row, 0, row.length);
        rows.row(row);
      }
    }
    rows.end();
  }

  private void make(FileChannel file, Pixels strip, int left, int top) throws IOException {
    int right = Math.min(strip.width(), left + COLUMNS);
    Piece piece = piece(file, new Box(left, top, right - left, strip.height()));
    Box crop = mapping.crop();
    for (int y = 0; y < strip.height(); y++) {
      for (int x = left; x < right; x++) {
        PageMapping.Spot spot = mapping.fromFrame(crop.x() + x + 0.5, crop.y() + top + y + 0.5);
        mix(piece, spot, strip.samples(), (y * strip.width() + x) * channels());
      }
    }
  }

  /** A part of the picture as it came. */
  @SuppressWarnings("ArrayRecordComponent") // filled where it is made
  private record Piece(int left, int top, int width, int height, byte[] samples) {
    boolean holds(int x, int y) {
      return x >= left && y >= top && x < left + width && y < top + height;
    }
  }

  /** The part that is needed for a block. */
  private Piece piece(FileChannel file, Box block) throws IOException {
    Box crop = mapping.crop();
    double left = width();
    double top = height();
    double right = 0;
    double bottom = 0;
    for (int corner = 0; corner < 4; corner++) {
      PageMapping.Spot spot =
          mapping.fromFrame(
              crop.x() + block.x() + corner % 2 * (double) block.width(),
              crop.y() + block.y() + (corner < 2 ? 0 : block.height()));
      left = Math.min(left, spot.x());
      right = Math.max(right, spot.x());
      top = Math.min(top, spot.y());
      bottom = Math.max(bottom, spot.y());
    }
    int fromX = (int) Math.max(0, Math.floor(left) - 1);
    int fromY = (int) Math.max(0, Math.floor(top) - 1);
    int wide = Math.max(0, (int) Math.min(width(), Math.ceil(right) + 1) - fromX);
    int high = Math.max(0, (int) Math.min(height(), Math.ceil(bottom) + 1) - fromY);
    byte[] samples = new byte[wide * high * channels()];
    for (int y = 0; y < high && wide > 0; y++) {
      read(
          file,
          fromY + y,
          fromX,
          ByteBuffer.wrap(samples, y * wide * channels(), wide * channels()));
    }
    return new Piece(fromX, fromY, wide, high, samples);
  }

  private void mix(Piece piece, PageMapping.Spot spot, byte[] into, int at) {
    double x = spot.x() - 0.5;
    double y = spot.y() - 0.5;
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < -1 || top < -1 || left >= width() || top >= height()) {
      Arrays.fill(into, at, at + channels(), NOTHING);
      return;
    }
    double right = x - left;
    double low = y - top;
    for (int channel = 0; channel < channels(); channel++) {
      double above =
          sample(piece, left, top, channel) * (1 - right)
              + sample(piece, left + 1, top, channel) * right;
      double below =
          sample(piece, left, top + 1, channel) * (1 - right)
              + sample(piece, left + 1, top + 1, channel) * right;
      into[at + channel] = (byte) (int) (above * (1 - low) + below * low + 0.5);
    }
  }

  private int sample(Piece piece, int x, int y, int channel) {
    byte found =
        piece.holds(x, y)
            ? piece
                .samples()[
                ((y - piece.top()) * piece.width() + x - piece.left()) * channels() + channel]
            : NOTHING;
    return found & 0xFF;
  }
}

package org.variorum.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Hands rows on as the picture is to be seen when its file keeps them lying or mirrored. They are
 * laid on the disk first, since the last of them may be part of the first to be shown.
 */
final class TurnedRows extends LaidRows {
  private static final int STRIP_BYTES = 16_000_000;

  private final RowSink shown;
  private final Orientation orientation;

  TurnedRows(RowSink shown, Orientation orientation, Path scratch) throws IOException {
    super(scratch);
    this.shown = shown;
    this.orientation = orientation;
  }

  @Override
  void handOn(FileChannel file) throws IOException {
    boolean swaps = orientation.swapsSides();
    shown.begin(swaps ? height() : width(), swaps ? width() : height(), channels());
    if (swaps) {
      handOnColumns(file);
    } else {
      handOnRows(file);
    }
    shown.end();
  }

  private void handOnRows(FileChannel file) throws IOException {
    boolean upsideDown = orientation.quarters() == 2;
    boolean backwards = upsideDown != orientation.mirrored();
    byte[] row = new byte[width() * channels()];
    byte[] turned = new byte[row.length];
    for (int y = 0; y < height(); y++) {
      read(file, upsideDown ? height() - 1 - y : y, 0, ByteBuffer.wrap(row));
      for (int x = 0; x < width(); x++) {
        copyPixel(row, backwards ? width() - 1 - x : x, turned, x);
      }
      shown.row(turned);
    }
  }

  /** Turned by one or three quarters, each row to be shown is a column of the file. */
  private void handOnColumns(FileChannel file) throws IOException {
    boolean clockwise = orientation.quarters() == 1;
    boolean rightToLeft = clockwise == orientation.mirrored();
    int most = Math.max(1, STRIP_BYTES / (height() * channels()));
    for (int done = 0; done < width(); done += most) {
      int count = Math.min(most, width() - done);
      int left = rightToLeft ? width() - done - count : done;
      byte[][] columns = columns(file, left, count, clockwise);
      for (int i = 0; i < count; i++) {
        shown.row(columns[rightToLeft ? count - 1 - i : i]);
      }
    }
  }

  private byte[][] columns(FileChannel file, int left, int count, boolean clockwise)
      throws IOException {
    byte[][] columns = new byte[count][height() * channels()];
    byte[] piece = new byte[count * channels()];
    for (int y = 0; y < height(); y++) {
      read(file, y, left, ByteBuffer.wrap(piece));
      int at = clockwise ? height() - 1 - y : y;
      for (int x = 0; x < count; x++) {
        copyPixel(piece, x, columns[x], at);
      }
    }
    return columns;
  }

  private void copyPixel(byte[] from, int x, byte[] to, int at) {
    System.arraycopy(from, x * channels(), to, at * channels(), channels());
  }
}

package org.variorum.scan;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lays the rows of a picture on the disk as they come, and hands on another picture made of them
 * once all are there. So a page of any size takes little memory.
 */
abstract class LaidRows implements RowSink, Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path scratch;
  private final OutputStream kept;
  private int width;
  private int height;
  private int channels;

  LaidRows(Path scratch) throws IOException {
    this.scratch = scratch;
    kept = new BufferedOutputStream(Files.newOutputStream(scratch), BUFFER);
  }

  /** Makes the other picture, from its beginning to its end. */
  abstract void handOn(FileChannel file) throws IOException;

  /** Of the picture that is laid down. */
  final int width() {
    return width;
  }

  final int height() {
    return height;
  }

  final int channels() {
    return channels;
  }

  /** Fills a buffer with pixels of a row, from a column on. */
  final void read(FileChannel file, int row, int column, ByteBuffer into) throws IOException {
    long at = ((long) row * width + column) * channels;
    while (into.hasRemaining()) {
      int count = file.read(into, at);
      if (count < 0) {
        throw new IOException("Rows laid on the disk are gone: " + scratch);
      }
      at += count;
    }
  }

  @Override
  public final void begin(int width, int height, int channels) {
    this.width = width;
    this.height = height;
    this.channels = channels;
  }

  @Override
  public final boolean isBegun() {
    return width > 0;
  }

  @Override
  public final void row(byte[] samples) throws IOException {
    kept.write(samples, 0, width * channels);
  }

  @Override
  public final void end() throws IOException {
    kept.flush();
    try (FileChannel file = FileChannel.open(scratch, StandardOpenOption.READ)) {
      handOn(file);
    }
  }

  @Override
  public final void close() throws IOException {
    kept.close();
    Files.deleteIfExists(scratch);
  }
}

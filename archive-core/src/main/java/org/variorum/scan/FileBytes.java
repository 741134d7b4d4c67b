package org.variorum.scan;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file, read forward through a small buffer, from any place. */
final class FileBytes implements Closeable {
  private final FileChannel file;
  private final long length;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
  private long bufferEnd;

  FileBytes(Path path) throws IOException {
    file = FileChannel.open(path, StandardOpenOption.READ);
    length = file.size();
    buffer.limit(0);
  }

  long length() {
    return length;
  }

  long position() {
    return bufferEnd - buffer.remaining();
  }

  boolean atEnd() {
    return position() >= length;
  }

  void order(ByteOrder order) {
    buffer.order(order);
  }

  void seek(long position) throws IOException {
    if (position < 0 || position > length) {
      throw new EOFException();
    }
    buffer.limit(0);
    bufferEnd = position;
  }

  void skip(long count) throws IOException {
    if (count >= 0 && count <= buffer.remaining()) {
      buffer.position(buffer.position() + (int) count);
    } else {
      seek(position() + count);
    }
  }

  int u8() throws IOException {
    need(1);
    return buffer.get() & 0xFF;
  }

  int u16() throws IOException {
    need(2);
    return buffer.getShort() & 0xFFFF;
  }

  long u32() throws IOException {
    need(4);
    return buffer.getInt() & 0xFFFF_FFFFL;
  }

  /** A number of eight bytes; negative if no file is that long. */
  long u64() throws IOException {
    need(8);
    return buffer.getLong();
  }

  byte[] bytes(int count) throws IOException {
    if (position() + count > length) {
      throw new EOFException();
    }
    byte[] read = new byte[count];
    int done = 0;
    while (done < count) {
      need(1);
      int part = Math.min(buffer.remaining(), count - done);
      buffer.get(read, done, part);
      done += part;
    }
    return read;
  }

  /** Moves past the next byte of this value; false if there is none. */
  boolean skipPast(int value) throws IOException {
    while (!atEnd()) {
      if (u8() == value) {
        return true;
      }
    }
    return false;
  }

  private void need(int count) throws IOException {
    if (buffer.remaining() >= count) {
      return;
    }
    buffer.compact();
    while (buffer.position() < count) {
      int read = file.read(buffer, bufferEnd);
      if (read < 0) {
        buffer.flip();
        throw new EOFException();
      }
      bufferEnd += read;
    }
    buffer.flip();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

package org.variorum.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file of records as the bytes that they are. Blank ones are counted and left out.
 * No more of the file is in memory than its longest line.
 */
final class RecordLines implements AutoCloseable {
  private static final int AT_ONCE = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[AT_ONCE];
  private int at;
  private int end;
  private int number;

  /**
   * Opens a file.
   *
   * @param longest how many bytes a line may have
   */
  RecordLines(Path file, int longest) throws IOException {
    this.in = Files.newInputStream(file);
    this.longest = longest;
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line that is not blank, without its end; null after the last.
   *
   * @throws LineTooLongException before more of it is read
   */
  byte @Nullable [] next() throws IOException {
    while (fill()) {
      number++;
      byte[] line = line();
      if (!isBlank(line)) {
        return line;
      }
    }
    return null;
  }

  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    do {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      if (line.size() + at - from > longest) {
        throw new LineTooLongException();
      }
      line.write(buffer, from, at - from);
      if (at < end) {
        at++;
        break;
      }
    } while (fill());
    return line.toByteArray();
  }

  /** Reads on where all was given out; false at the end of the file. */
  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }

  private static boolean isBlank(byte[] line) {
    for (byte sign : line) {
      if (sign < 0 || sign > ' ') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** A line has more bytes than are read. */
  static final class LineTooLongException extends IOException {
    private static final long serialVersionUID = 1;
  }
}

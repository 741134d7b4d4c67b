package org.variorum.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response that is held back until it is whole, so that no half page ever leaves. */
final class Held extends HttpServletResponseWrapper {
  private final Bytes bytes = new Bytes();
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));

  Held(HttpServletResponse response) {
    super(response);
  }

  /** All that was written. */
  byte[] whole() {
    writer.flush();
    return bytes.whole();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return bytes;
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public void setContentLength(int length) {
    // Only the whole has a length.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Only the whole has a length.
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    bytes.clear();
  }

  private static final class Bytes extends ServletOutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(32 * 1024);

    byte[] whole() {
      return kept.toByteArray();
    }

    void clear() {
      kept.reset();
    }

    @Override
    public void write(int one) {
      kept.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) {
      kept.write(some, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Pages are written while one waits");
    }
  }
}

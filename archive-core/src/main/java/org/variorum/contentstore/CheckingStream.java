package org.variorum.contentstore;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Hands a content out and, at its end, refuses it if the digest is another. */
class CheckingStream extends FilterInputStream {
  private final ContentDigest expected;
  private final MessageDigest digest = ContentDigest.begin();

  CheckingStream(InputStream bytes, ContentDigest expected) {
    super(bytes);
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = in.read(into, from, length);
    if (count < 0) {
      check();
    } else {
      digest.update(into, from, count);
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 8192)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void check() throws IOException {
    ContentDigest found = ContentDigest.of((MessageDigest) copyOfDigest());
    if (!found.equals(expected)) {
      throw new DamagedContentException(expected, found);
    }
  }

  private Object copyOfDigest() throws IOException {
    try {
      return digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IOException(e);
    }
  }
}

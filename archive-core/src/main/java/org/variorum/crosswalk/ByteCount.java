package org.variorum.crosswalk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Counts how the bytes beyond ASCII stand in a file. */
final class ByteCount {
  private static final int FEW = 20;

  private long whole;
  private long broken;
  private long high;
  private long paired;
  private long upperHalf;
  private long lowerHalf;
  private int awaited;
  private int least = 0x80;
  private int most = 0xbf;
  private boolean wasHigh;

  private ByteCount() {}

  static ByteCount of(ForeignFile file) throws IOException {
    ByteCount count = new ByteCount();
    byte[] piece = new byte[1 << 16];
    try (InputStream in = file.open()) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        for (int i = 0; i < read; i++) {
          count.take(piece[i] & 0xff);
        }
      }
    }
    if (count.awaited > 0) {
      count.broken++;
    }
    return count;
  }

  private void take(int one) {
    if (one < 0x80) {
      if (awaited > 0) {
        broken++;
        awaited = 0;
      }
      wasHigh = false;
      return;
    }
    countHigh(one);
    if (awaited > 0 && one >= least && one <= most) {
      awaited--;
      least = 0x80;
      most = 0xbf;
      if (awaited == 0) {
        whole++;
      }
    } else {
      if (awaited > 0) {
        broken++;
      }
      begin(one);
    }
  }

  private void countHigh(int one) {
    high++;
    if (wasHigh) {
      paired++;
    }
    if (one >= 0xe0) {
      upperHalf++;
    } else if (one >= 0xc0) {
      lowerHalf++;
    }
    wasHigh = true;
  }

  private void begin(int one) {
    least = 0x80;
    most = 0xbf;
    awaited = 0;
    if (one >= 0xc2 && one <= 0xdf) {
      awaited = 1;
    } else if (one >= 0xe0 && one <= 0xef) {
      awaited = 2;
      least = one == 0xe0 ? 0xa0 : 0x80;
      most = one == 0xed ? 0x9f : 0xbf;
    } else if (one >= 0xf0 && one <= 0xf4) {
      awaited = 3;
      least = one == 0xf0 ? 0x90 : 0x80;
      most = one == 0xf4 ? 0x8f : 0xbf;
    } else {
      broken++;
    }
  }

  /** How many sequences are no UTF-8. */
  long broken() {
    return broken;
  }

  /** Whether it is UTF-8 and no mere ASCII. */
  boolean isUtf8() {
    return broken == 0 && whole > 0;
  }

  /** Whether it is not UTF-8 with some slip in it, but no UTF-8. */
  boolean isBrokenThroughout() {
    return broken > 0 && (whole == 0 || broken * FEW > whole);
  }

  /**
   * In which encoding it is if not in UTF-8. Letters beyond ASCII stand alone in Western languages
   * and in rows in Russian; the small ones are the second half in one Russian encoding and the
   * first in the other.
   */
  Charset guess() {
    if (paired * 2 < high) {
      return Charset.forName("windows-1252");
    }
    return Charset.forName(upperHalf >= lowerHalf ? "windows-1251" : "KOI8-R");
  }

  @Override
  public String toString() {
    return whole + " whole, " + broken + " broken, " + StandardCharsets.UTF_8;
  }
}

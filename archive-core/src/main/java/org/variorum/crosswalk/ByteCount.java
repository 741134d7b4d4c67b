package org.variorum.crosswalk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Counts how the bytes beyond ASCII stand in a file. */
final class ByteCount {
  private static final int FEW = 20;
  private static final int MANY = 5;
  private static final Charset DOS = Charset.forName("IBM866");

  private long whole;
  private long broken;
  private final Highs highs = new Highs();

  /** Those of the sequence that is being read, which do not count once it proves to be UTF-8. */
  private final Highs ofSequence = new Highs();

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
    count.highs.add(count.ofSequence);
    return count;
  }

  private void take(int one) {
    if (one < 0x80) {
      if (awaited > 0) {
        broken++;
        awaited = 0;
      }
      highs.add(ofSequence);
      wasHigh = false;
      return;
    }
    if (awaited > 0 && one >= least && one <= most) {
      awaited--;
      least = 0x80;
      most = 0xbf;
      ofSequence.add(one, true);
      if (awaited == 0) {
        whole++;
        ofSequence.clear();
      }
    } else {
      if (awaited > 0) {
        broken++;
      }
      highs.add(ofSequence);
      ofSequence.add(one, wasHigh);
      begin(one);
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

  /** Whether much of it is UTF-8 and much is not: a file put together of two. */
  boolean isMixed() {
    return isBrokenThroughout() && whole >= MANY && whole * FEW > broken && !guess().equals(DOS);
  }

  /**
   * In which encoding it is where it is not in UTF-8. Letters beyond ASCII stand alone in Western
   * languages and in rows in Russian; the small ones are the second half in one Russian encoding
   * and the first in another, and where both have signs in a third.
   */
  Charset guess() {
    if (highs.paired * 2 < highs.all) {
      return Charset.forName("windows-1252");
    }
    if (highs.signs * 4 > highs.all) {
      return DOS;
    }
    return Charset.forName(highs.upperHalf >= highs.lowerHalf ? "windows-1251" : "KOI8-R");
  }

  /** Bytes beyond ASCII, by where they are. */
  private static final class Highs {
    private long all;
    private long paired;
    private long upperHalf;
    private long lowerHalf;
    private long signs;

    void add(int one, boolean follows) {
      all++;
      paired += follows ? 1 : 0;
      upperHalf += one >= 0xe0 ? 1 : 0;
      lowerHalf += one >= 0xc0 && one < 0xe0 ? 1 : 0;
      signs += one > 0xa0 && one < 0xb0 ? 1 : 0;
    }

    /** Takes over those of another, which has none then. */
    void add(Highs more) {
      all += more.all;
      paired += more.paired;
      upperHalf += more.upperHalf;
      lowerHalf += more.lowerHalf;
      signs += more.signs;
      more.clear();
    }

    void clear() {
      all = 0;
      paired = 0;
      upperHalf = 0;
      lowerHalf = 0;
      signs = 0;
    }
  }

  @Override
  public String toString() {
    return whole + " whole, " + broken + " broken, " + StandardCharsets.UTF_8;
  }
}

package org.variorum.crosswalk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Counts how the bytes beyond ASCII stand in a file. */
final class ByteCount {
  private static final int FEW = 20;
  private static final int MANY = 5;
  private static final int LONGEST_RUN = 64;

  private long whole;
  private long broken;
  private long cyrillic;
  private long latin;
  private final OneByteLetters rest = new OneByteLetters();
  private final LatinLetters letters = new LatinLetters();

  /** The bytes of the run, of which the first tell enough. */
  private final byte[] bytes = new byte[LONGEST_RUN];

  private int length;

  private HighRun run = new HighRun();
  private int awaited;
  private int least = 0x80;
  private int most = 0xbf;
  private int letter;
  private boolean within;

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
    count.endRun(' ');
    return count;
  }

  private void take(int one) {
    if (one < 0x80) {
      endRun(one);
      return;
    }
    within = true;
    if (length < LONGEST_RUN) {
      bytes[length++] = (byte) one;
    }
    run.add(one);
    if (awaited > 0 && one >= least && one <= most) {
      awaited--;
      least = 0x80;
      most = 0xbf;
      letter = letter << 6 | one & 0x3f;
      if (awaited == 0) {
        whole++;
        run.letter(letter);
      }
    } else {
      endLetter();
      begin(one);
    }
  }

  private void endLetter() {
    if (awaited > 0) {
      broke();
      awaited = 0;
    }
  }

  /**
   * @param next the byte behind it
   */
  private void endRun(int next) {
    if (!within) {
      return;
    }
    endLetter();
    cyrillic += run.cyrillic();
    latin += run.latin();
    OneByteLetters other = run.inOther();
    rest.add(other);
    for (int i = 0; i < length && other.any(); i++) {
      letters.take(bytes[i] & 0xff);
    }
    letters.take(next);
    length = 0;
    run = new HighRun();
    within = false;
  }

  private void broke() {
    broken++;
    run.broke();
  }

  private void begin(int one) {
    least = 0x80;
    most = 0xbf;
    if (one >= 0xc2 && one <= 0xdf) {
      awaited = 1;
      letter = one & 0x1f;
    } else if (one >= 0xe0 && one <= 0xef) {
      awaited = 2;
      least = one == 0xe0 ? 0xa0 : 0x80;
      most = one == 0xed ? 0x9f : 0xbf;
      letter = one & 0x0f;
    } else if (one >= 0xf0 && one <= 0xf4) {
      awaited = 3;
      least = one == 0xf0 ? 0x90 : 0x80;
      most = one == 0xf4 ? 0x8f : 0xbf;
      letter = one & 0x07;
    } else {
      broke();
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
    return isBrokenThroughout() && isPartlyUtf8();
  }

  /** Whether words in UTF-8 are in it, be they many or few, beside what is none. */
  boolean isPartlyUtf8() {
    long words = cyrillic + (rest.isWestern() || latin > broken ? latin : 0);
    boolean some = words >= MANY && words * FEW > broken || words > broken * 2;
    return broken > 0 && (some || !isBrokenThroughout());
  }

  /** In which encoding it is where it is not in UTF-8. */
  Charset guess() {
    return rest.isWestern() ? letters.guess() : rest.guess();
  }

  @Override
  public String toString() {
    return whole + " whole, " + broken + " broken, " + StandardCharsets.UTF_8;
  }
}

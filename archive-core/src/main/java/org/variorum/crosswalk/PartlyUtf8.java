package org.variorum.crosswalk;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * How a file is written that was put together of two: what is UTF-8 is read as such, and every
 * other byte beyond ASCII as one of another encoding.
 */
public final class PartlyUtf8 extends Charset {
  private static final int LONGEST = 4;

  private final Charset other;
  private final String table;

  /**
   * @param other of one byte for each letter
   */
  public PartlyUtf8(Charset other) {
    super("UTF-8+" + other.name(), null);
    this.other = other;
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    this.table = new String(all, other);
  }

  @Override
  public boolean contains(Charset charset) {
    return charset.equals(StandardCharsets.US_ASCII) || charset.equals(other);
  }

  @Override
  public boolean canEncode() {
    return false;
  }

  @Override
  public CharsetEncoder newEncoder() {
    throw new UnsupportedOperationException("Nothing is written so");
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new Decoder();
  }

  private final class Decoder extends CharsetDecoder {
    Decoder() {
      super(PartlyUtf8.this, 1, LONGEST);
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
      while (in.hasRemaining()) {
        if (length(in, in.position()) > in.remaining()) {
          replaceWith(inOther(in));
          return CoderResult.UNDERFLOW;
        }
        if (!letter(in, out)) {
          return CoderResult.OVERFLOW;
        }
      }
      return CoderResult.UNDERFLOW;
    }

    /** What is left stands for itself if it is the end of the file: it never was UTF-8 then. */
    private String inOther(ByteBuffer in) {
      StringBuilder letters = new StringBuilder();
      for (int i = in.position(); i < in.limit(); i++) {
        letters.append(table.charAt(at(in, i)));
      }
      return letters.toString();
    }

    /** Reads one; whether there was room for it. */
    private boolean letter(ByteBuffer in, CharBuffer out) {
      int from = in.position();
      int length = length(in, from);
      String read =
          length > 1 ? utf8(in, from, length) : table.substring(at(in, from), at(in, from) + 1);
      if (out.remaining() < read.length()) {
        return false;
      }
      out.put(read);
      in.position(from + length);
      return true;
    }

    /** Of the letter that begins there; more than there is where its end is still to come. */
    private int length(ByteBuffer in, int from) {
      int first = at(in, from);
      int wanted = first < 0xc2 || first > 0xf4 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : LONGEST;
      for (int i = 1; i < wanted && from + i < in.limit(); i++) {
        if ((at(in, from + i) & 0xc0) != 0x80) {
          return 1;
        }
      }
      boolean whole = from + wanted <= in.limit();
      return wanted > 1 && whole && utf8(in, from, wanted).indexOf('\ufffd') >= 0 ? 1 : wanted;
    }

    private String utf8(ByteBuffer in, int from, int length) {
      byte[] letter = new byte[length];
      in.get(from, letter);
      return new String(letter, StandardCharsets.UTF_8);
    }

    private int at(ByteBuffer in, int index) {
      return in.get(index) & 0xff;
    }
  }
}

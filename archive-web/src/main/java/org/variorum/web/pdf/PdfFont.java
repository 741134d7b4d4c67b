package org.variorum.web.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The letters of a TrueType file: which glyph draws each, and how wide it is. */
final class PdfFont {
  private static final int THOUSAND = 1000;

  private final byte[] file;
  private final ByteBuffer bytes;
  private final int unitsPerEm;
  private final int ascent;
  private final int descent;
  private final int[] widths;
  private final Map<Integer, Integer> glyphs = new TreeMap<>();

  PdfFont(byte[] file) {
    this.file = file.clone();
    this.bytes = ByteBuffer.wrap(this.file);
    unitsPerEm = unsigned(table("head") + 18);
    int hhea = table("hhea");
    ascent = thousandths(bytes.getShort(hhea + 4));
    descent = thousandths(bytes.getShort(hhea + 6));
    int measured = unsigned(hhea + 34);
    int hmtx = table("hmtx");
    widths = new int[unsigned(table("maxp") + 4)];
    for (int glyph = 0; glyph < widths.length; glyph++) {
      widths[glyph] = thousandths(unsigned(hmtx + 4 * Math.min(glyph, measured - 1)));
    }
    readGlyphs();
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private int thousandths(int units) {
    return Math.round((float) units * THOUSAND / unitsPerEm);
  }

  /** Where a table begins. */
  private int table(String name) {
    int wanted = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    int count = unsigned(4);
    for (int at = 12; at < 12 + 16 * count; at += 16) {
      if (bytes.getInt(at) == wanted) {
        return bytes.getInt(at + 8);
      }
    }
    throw new IllegalArgumentException("A font without the table " + name);
  }

  /** The map of the basic plane (format 4), which every font of letters has. */
  private void readGlyphs() {
    int cmap = table("cmap");
    for (int at = cmap + 4; at < cmap + 4 + 8 * unsigned(cmap + 2); at += 8) {
      int map = cmap + bytes.getInt(at + 4);
      if (unsigned(map) == 4) {
        readSegments(map);
        return;
      }
    }
    throw new IllegalArgumentException("A font that does not tell its letters");
  }

  private void readSegments(int map) {
    int twice = unsigned(map + 6);
    int ends = map + 14;
    int starts = ends + twice + 2;
    for (int at = 0; at < twice; at += 2) {
      int last = unsigned(ends + at);
      int delta = unsigned(starts + twice + at);
      int range = starts + 2 * twice + at;
      for (int letter = unsigned(starts + at); letter <= last && letter < 0xFFFF; letter++) {
        int offset = unsigned(range);
        int glyph =
            offset == 0
                ? letter + delta
                : unsigned(range + offset + 2 * (letter - unsigned(starts + at)));
        int drawn = offset == 0 || glyph == 0 ? glyph & 0xFFFF : (glyph + delta) & 0xFFFF;
        if (drawn > 0 && drawn < widths.length) {
          glyphs.put(letter, drawn);
        }
      }
    }
  }

  boolean has(int letter) {
    return glyphs.containsKey(letter);
  }

  int glyph(int letter) {
    return glyphs.getOrDefault(letter, 0);
  }

  /** How wide a letter is, in thousandths of the size. */
  int width(int letter) {
    return widths[glyph(letter)];
  }

  /** The widths of all glyphs, in thousandths of the size. */
  int[] widths() {
    return widths.clone();
  }

  /** The glyphs by their letters. */
  Map<Integer, Integer> glyphs() {
    return Map.copyOf(glyphs);
  }

  int ascent() {
    return ascent;
  }

  int descent() {
    return descent;
  }

  byte[] file() {
    return file.clone();
  }
}

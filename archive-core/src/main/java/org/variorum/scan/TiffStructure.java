package org.variorum.scan;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.variorum.scan.UnacceptableFileException.Reason;

/** Walks the directories of a TIFF (TIFF 6.0, section 2): one page, whole, in a known coding. */
final class TiffStructure {
  private static final int NEW_SUBFILE_TYPE = 254;
  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int BITS = 258;
  private static final int COMPRESSION = 259;
  private static final int PHOTOMETRIC = 262;
  private static final int STRIP_OFFSETS = 273;
  private static final int ORIENTATION = 274;
  private static final int SAMPLES = 277;
  private static final int ROWS_PER_STRIP = 278;
  private static final int STRIP_COUNTS = 279;
  private static final int TILE_WIDTH = 322;
  private static final int TILE_HEIGHT = 323;
  private static final int TILE_OFFSETS = 324;
  private static final int TILE_COUNTS = 325;
  private static final int SAMPLE_FORMAT = 339;

  private static final int UNCOMPRESSED = 1;
  private static final Set<Long> COMPRESSIONS =
      Set.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 32773L, 32946L);
  private static final Set<Long> DEPTHS = Set.of(1L, 2L, 4L, 8L, 16L);
  private static final int REDUCED = 1;
  private static final int MOST_VALUES = 1 << 20;
  private static final int MOST_DIRECTORIES = 64;

  private final FileBytes bytes;
  private final ScanLimits limits;

  TiffStructure(FileBytes bytes, ScanLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  static boolean begins(byte[] magic) {
    return magic.length > 4
        && magic[0] == magic[1]
        && ((magic[0] == 'I' && magic[3] == 0 && isVersion(magic[2]))
            || (magic[0] == 'M' && magic[2] == 0 && isVersion(magic[3])));
  }

  private static boolean isVersion(byte version) {
    return version == 42 || version == 43;
  }

  ScanHeader read() throws IOException {
    bytes.order(bytes.u16() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    if (bytes.u16() == 43) {
      throw new UnacceptableFileException(Reason.UNSUPPORTED_FORM, "BigTIFF");
    }
    Map<Integer, long[]> page = readDirectory(bytes.u32());
    checkSinglePage(bytes.u32());
    return judged(page);
  }

  /** Reads a directory; afterwards the offset of the next one lies ahead. */
  private Map<Integer, long[]> readDirectory(long offset) throws IOException {
    bytes.seek(offset);
    int count = bytes.u16();
    Map<Integer, long[]> tags = new HashMap<>();
    for (int i = 0; i < count; i++) {
      readEntry(offset + 2 + i * 12L, tags);
    }
    bytes.seek(offset + 2 + count * 12L);
    return tags;
  }

  private void readEntry(long at, Map<Integer, long[]> tags) throws IOException {
    bytes.seek(at);
    int tag = bytes.u16();
    int type = bytes.u16();
    long count = bytes.u32();
    int size = type == 3 ? 2 : type == 4 ? 4 : type == 1 ? 1 : 0;
    if (size == 0 || count == 0 || count > MOST_VALUES) {
      return;
    }
    if (count * size > 4) {
      bytes.seek(bytes.u32());
    }
    long[] values = new long[(int) count];
    for (int i = 0; i < values.length; i++) {
      values[i] = size == 2 ? bytes.u16() : size == 4 ? bytes.u32() : bytes.u8();
    }
    tags.put(tag, values);
  }

  /** Smaller copies of the one page may follow it; other pages may not. */
  private void checkSinglePage(long following) throws IOException {
    Set<Long> seen = new HashSet<>();
    for (long next = following; next != 0; next = bytes.u32()) {
      if (!seen.add(next) || seen.size() > MOST_DIRECTORIES) {
        throw new UnacceptableFileException(Reason.DAMAGED);
      }
      if ((one(readDirectory(next), NEW_SUBFILE_TYPE, 0) & REDUCED) == 0) {
        throw new UnacceptableFileException(Reason.SEVERAL_PAGES);
      }
    }
  }

  private ScanHeader judged(Map<Integer, long[]> page) {
    long width = one(page, WIDTH, 0);
    long height = one(page, HEIGHT, 0);
    limits.checkSize(width, height);
    checkCoding(page);
    checkWhole(page, STRIP_OFFSETS, STRIP_COUNTS);
    checkWhole(page, TILE_OFFSETS, TILE_COUNTS);
    checkCost(page, width, height);
    return new ScanHeader(
        ScanFormat.TIFF,
        (int) width,
        (int) height,
        Orientation.ofTag((int) one(page, ORIENTATION, 1)));
  }

  private static void checkCoding(Map<Integer, long[]> page) {
    long compression = one(page, COMPRESSION, UNCOMPRESSED);
    if (!COMPRESSIONS.contains(compression)) {
      throw new UnacceptableFileException(
          Reason.UNSUPPORTED_FORM, "TIFF compression " + compression);
    }
    long bits = one(page, BITS, 1);
    if (!DEPTHS.contains(bits) || one(page, SAMPLE_FORMAT, 1) != 1) {
      throw new UnacceptableFileException(Reason.UNSUPPORTED_FORM, "TIFF " + bits + " bit");
    }
    long photometric = one(page, PHOTOMETRIC, 1);
    if (photometric > 6 || photometric == 5 || photometric == 4) {
      throw new UnacceptableFileException(
          Reason.UNSUPPORTED_COLOUR, photometric == 5 ? "CMYK" : "TIFF " + photometric);
    }
  }

  private void checkWhole(Map<Integer, long[]> page, int offsetTag, int countTag) {
    long[] offsets = page.getOrDefault(offsetTag, new long[0]);
    long[] counts = page.getOrDefault(countTag, new long[0]);
    for (int i = 0; i < Math.min(offsets.length, counts.length); i++) {
      if (offsets[i] + counts[i] > bytes.length()) {
        throw new UnacceptableFileException(Reason.TRUNCATED);
      }
    }
  }

  private void checkCost(Map<Integer, long[]> page, long width, long height) {
    boolean tiled = page.containsKey(TILE_WIDTH);
    if (!tiled && !page.containsKey(STRIP_OFFSETS)) {
      throw new UnacceptableFileException(Reason.DAMAGED);
    }
    long rows = tiled ? one(page, TILE_HEIGHT, 1) : one(page, ROWS_PER_STRIP, height);
    long columns = tiled ? one(page, TILE_WIDTH, 1) : width;
    long bits = one(page, BITS, 1) * one(page, SAMPLES, 1);
    if (one(page, COMPRESSION, UNCOMPRESSED) != UNCOMPRESSED) {
      limits.checkAtOnce(Math.min(rows, height) * columns * bits / 8);
    }
  }

  private static long one(Map<Integer, long[]> tags, int tag, long otherwise) {
    long[] values = tags.get(tag);
    return values == null ? otherwise : values[0];
  }
}

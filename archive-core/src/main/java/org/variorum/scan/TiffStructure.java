package org.variorum.scan;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.scan.UnacceptableFileException.Reason;

/**
 * Walks the directories of a TIFF (TIFF 6.0, section 2) or BigTIFF: whole pages in a known coding.
 * Which colours and depths can be read is left to the readers.
 */
final class TiffStructure {
  private static final int NEW_SUBFILE_TYPE = 254;
  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int BITS = 258;
  private static final int COMPRESSION = 259;
  private static final int STRIP_OFFSETS = 273;
  private static final int ORIENTATION = 274;
  private static final int SAMPLES = 277;
  private static final int ROWS_PER_STRIP = 278;
  private static final int STRIP_COUNTS = 279;
  private static final int TILE_WIDTH = 322;
  private static final int TILE_HEIGHT = 323;
  private static final int TILE_OFFSETS = 324;
  private static final int TILE_COUNTS = 325;

  private static final int UNCOMPRESSED = 1;
  private static final Set<Long> COMPRESSIONS =
      Set.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 32773L, 32946L);
  private static final int REDUCED = 1;
  private static final int MOST_VALUES = 1 << 20;
  private static final int MOST_ENTRIES = 4096;
  private static final int MOST_COPIES = 16;
  private static final int BIG = 43;

  private final FileBytes bytes;
  private final ScanLimits limits;
  private final Damage damage;
  private boolean big;

  TiffStructure(FileBytes bytes, ScanLimits limits, Damage damage) {
    this.bytes = bytes;
    this.limits = limits;
    this.damage = damage;
  }

  List<ScanHeader> read() throws IOException {
    bytes.order(bytes.u16() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    big = bytes.u16() == BIG;
    if (big) {
      bytes.skip(4);
    }
    List<ScanHeader> pages = readPages(offset());
    if (pages.isEmpty()) {
      throw new UnacceptableFileException(Reason.DAMAGED);
    }
    return pages;
  }

  /** Smaller copies of a page may follow it; they are no pages. */
  private List<ScanHeader> readPages(long first) throws IOException {
    List<ScanHeader> pages = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    try {
      for (long next = first; next != 0; next = offset()) {
        if (!seen.add(next)) {
          throw new UnacceptableFileException(Reason.DAMAGED);
        }
        Map<Integer, long[]> tags = readDirectory(next);
        if (pages.isEmpty() || (one(tags, NEW_SUBFILE_TYPE, 0) & REDUCED) == 0) {
          long after = bytes.position();
          pages.add(judged(tags, seen.size() - 1));
          bytes.seek(after);
        }
        limits.checkPages(pages.size());
        limits.checkPages(seen.size() / MOST_COPIES);
      }
    } catch (EOFException e) {
      damage.meet(Reason.TRUNCATED);
    }
    return pages;
  }

  private long offset() throws IOException {
    return big ? bytes.u64() : bytes.u32();
  }

  /** Reads a directory; afterwards the offset of the next one lies ahead. */
  private Map<Integer, long[]> readDirectory(long offset) throws IOException {
    bytes.seek(offset);
    long count = big ? bytes.u64() : bytes.u16();
    if (count > MOST_ENTRIES) {
      throw new UnacceptableFileException(Reason.DAMAGED);
    }
    long entries = offset + (big ? 8 : 2);
    int length = big ? 20 : 12;
    Map<Integer, long[]> tags = new HashMap<>();
    for (int i = 0; i < count; i++) {
      readEntry(entries + (long) i * length, tags);
    }
    bytes.seek(entries + count * length);
    return tags;
  }

  private void readEntry(long at, Map<Integer, long[]> tags) throws IOException {
    bytes.seek(at);
    int tag = bytes.u16();
    int type = bytes.u16();
    long count = offset();
    int size = sizeOf(type);
    if (size == 0 || count <= 0 || count > MOST_VALUES) {
      return;
    }
    if (count * size > (big ? 8 : 4)) {
      bytes.seek(offset());
    }
    long[] values = new long[(int) count];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(size);
    }
    tags.put(tag, values);
  }

  /** The bytes of a whole number of this type; 0 if it is something else. */
  private static int sizeOf(int type) {
    return switch (type) {
      case 1 -> 1;
      case 3 -> 2;
      case 4, 13 -> 4;
      case 16, 18 -> 8;
      default -> 0;
    };
  }

  private long value(int size) throws IOException {
    return switch (size) {
      case 1 -> bytes.u8();
      case 2 -> bytes.u16();
      case 4 -> bytes.u32();
      default -> bytes.u64();
    };
  }

  private ScanHeader judged(Map<Integer, long[]> page, int index) {
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
        Orientation.ofTag((int) one(page, ORIENTATION, 1)),
        index);
  }

  private static void checkCoding(Map<Integer, long[]> page) {
    long compression = one(page, COMPRESSION, UNCOMPRESSED);
    if (!COMPRESSIONS.contains(compression)) {
      throw new UnacceptableFileException(
          Reason.UNSUPPORTED_FORM, "TIFF compression " + compression);
    }
  }

  private void checkWhole(Map<Integer, long[]> page, int offsetTag, int countTag) {
    long[] offsets = page.getOrDefault(offsetTag, new long[0]);
    long[] counts = page.getOrDefault(countTag, new long[0]);
    for (int i = 0; i < Math.min(offsets.length, counts.length); i++) {
      if (offsets[i] < 0 || counts[i] < 0 || offsets[i] + counts[i] > bytes.length()) {
        damage.meet(Reason.TRUNCATED);
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

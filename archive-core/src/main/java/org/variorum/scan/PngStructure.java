package org.variorum.scan;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.variorum.scan.UnacceptableFileException.Reason;

/** Walks the chunks of a PNG (W3C PNG, clause 5) and checks the CRC of each. */
final class PngStructure {
  private static final int MAGIC = 8;
  private static final int IHDR = 0x49484452;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454E44;
  private static final int EXIF = 0x65584966;
  private static final int BLOCK = 1 << 15;

  private final FileBytes bytes;
  private final ScanLimits limits;
  private final Damage damage;
  private @Nullable ScanHeader header;
  private Orientation orientation = Orientation.UPRIGHT;
  private boolean hasData;

  PngStructure(FileBytes bytes, ScanLimits limits, Damage damage) {
    this.bytes = bytes;
    this.limits = limits;
    this.damage = damage;
  }

  ScanHeader read() throws IOException {
    bytes.order(ByteOrder.BIG_ENDIAN);
    bytes.skip(MAGIC);
    readChunks();
    ScanHeader found = header;
    if (found == null || !hasData) {
      throw new UnacceptableFileException(Reason.DAMAGED);
    }
    return new ScanHeader(ScanFormat.PNG, found.width(), found.height(), orientation);
  }

  private void readChunks() throws IOException {
    try {
      while (readChunk() != IEND) {
        // Each is checked as it passes.
      }
    } catch (EOFException e) {
      damage.meet(Reason.TRUNCATED);
    }
  }

  private int readChunk() throws IOException {
    long length = bytes.u32();
    long start = bytes.position();
    int type = (int) bytes.u32();
    if (header == null && type != IHDR) {
      throw new UnacceptableFileException(Reason.DAMAGED);
    }
    switch (type) {
      case IHDR -> readHeader(length);
      case EXIF -> readExif(length);
      case IDAT -> hasData = true;
      default -> {}
    }
    checkSum(start, length);
    return type;
  }

  private void readHeader(long length) throws IOException {
    if (header != null || length != 13) {
      throw new UnacceptableFileException(Reason.DAMAGED);
    }
    long width = bytes.u32();
    long height = bytes.u32();
    int depth = bytes.u8();
    bytes.skip(3);
    boolean interlaced = bytes.u8() != 0;
    limits.checkSize(width, height);
    if (interlaced) {
      limits.checkAtOnce(width * height * Math.max(1, depth / 8) * 3);
    }
    header = new ScanHeader(ScanFormat.PNG, (int) width, (int) height, Orientation.UPRIGHT);
  }

  private void readExif(long length) throws IOException {
    if (length < BLOCK) {
      orientation = ExifOrientation.in(bytes.bytes((int) length), 0);
    }
  }

  private void checkSum(long start, long length) throws IOException {
    if (start + 4 + length + 4 > bytes.length()) {
      throw new EOFException();
    }
    bytes.seek(start);
    CRC32 sum = new CRC32();
    for (long left = length + 4; left > 0; left -= BLOCK) {
      sum.update(bytes.bytes((int) Math.min(BLOCK, left)));
    }
    if (sum.getValue() != bytes.u32()) {
      damage.meet(Reason.DAMAGED);
    }
  }
}

package org.variorum.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds the orientation in a block of EXIF; whatever is odd in there counts as upright. */
final class ExifOrientation {
  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;

  private ExifOrientation() {}

  /** Reads the block that begins at {@code from} with its byte order. */
  static Orientation in(byte[] bytes, int from) {
    ByteBuffer block = ByteBuffer.wrap(bytes, from, bytes.length - from).slice();
    if (block.remaining() < 8) {
      return Orientation.UPRIGHT;
    }
    block.order(block.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = block.getInt(4);
    if (directory < 8 || directory > block.limit() - 2) {
      return Orientation.UPRIGHT;
    }
    return inDirectory(block, directory);
  }

  private static Orientation inDirectory(ByteBuffer block, int directory) {
    int count = block.getShort(directory) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (entry + ENTRY > block.limit()) {
        return Orientation.UPRIGHT;
      }
      if ((block.getShort(entry) & 0xFFFF) == TAG) {
        return Orientation.ofTag(block.getShort(entry + 8));
      }
    }
    return Orientation.UPRIGHT;
  }
}

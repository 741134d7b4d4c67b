package org.variorum.scan;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import org.variorum.scan.UnacceptableFileException.Reason;

/**
 * Walks what holds a recording, so that a file cut short or filled with something else is told.
 * Sounds and frames are not decoded: they are kept as they came, and the reader's browser plays
 * them.
 */
final class RecordingStructure {
  private static final int OGG_HEADER = 27;

  private final FileBytes bytes;
  private final ScanFormat format;
  private final Damage damage;

  RecordingStructure(FileBytes bytes, ScanFormat format, Damage damage) {
    this.bytes = bytes;
    this.format = format;
    this.damage = damage;
  }

  void read() throws IOException {
    bytes.order(ByteOrder.BIG_ENDIAN);
    try {
      switch (format) {
        case WAV -> readWave();
        case OGG -> readPages();
        case M4A, MP4 -> readBoxes();
        case FLAC -> readBlocks();
        default -> readStart();
      }
    } catch (EOFException e) {
      damage.meet(Reason.TRUNCATED);
    }
  }

  private void readWave() throws IOException {
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    bytes.skip(12);
    boolean sound = false;
    while (!sound) {
      sound = bytes.u32() == 0x6174_6164L; // "data"
      bytes.skip(bytes.u32());
    }
  }

  private void readPages() throws IOException {
    while (!bytes.atEnd()) {
      byte[] header = bytes.bytes(OGG_HEADER);
      if (header[0] != 'O' || header[1] != 'g' || header[2] != 'g' || header[3] != 'S') {
        damage.meet(Reason.DAMAGED);
        return;
      }
      long length = 0;
      for (byte part : bytes.bytes(header[OGG_HEADER - 1] & 0xFF)) {
        length += part & 0xFF;
      }
      bytes.skip(length);
    }
  }

  /** The boxes of ISO/IEC 14496-12: there must be one that describes, and one that holds. */
  private void readBoxes() throws IOException {
    boolean described = false;
    boolean held = false;
    while (!bytes.atEnd()) {
      long start = bytes.position();
      long length = bytes.u32();
      long type = bytes.u32();
      described |= type == 0x6D6F_6F76L; // "moov"
      held |= type == 0x6D64_6174L; // "mdat"
      if (length == 1) {
        length = bytes.u64();
      } else if (length == 0) {
        length = bytes.length() - start;
      }
      if (length < 8) {
        damage.meet(Reason.DAMAGED);
        return;
      }
      bytes.seek(start + length);
    }
    if (!described || !held) {
      damage.meet(Reason.DAMAGED);
    }
  }

  private void readBlocks() throws IOException {
    bytes.skip(4);
    boolean last = false;
    while (!last) {
      long header = bytes.u32();
      last = (header & 0x8000_0000L) != 0;
      bytes.skip(header & 0xFF_FFFF);
    }
    if (bytes.atEnd()) {
      damage.meet(Reason.TRUNCATED);
    }
  }

  /** Of forms that have no length of their own to hold them to. */
  private void readStart() throws IOException {
    if (bytes.length() < 128) {
      damage.meet(Reason.TRUNCATED);
    }
  }
}

package org.variorum.scan;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.variorum.scan.UnacceptableFileException.Reason;

/** Walks the segments of a JPEG (ITU T.81, annex B) from its start to its end marker. */
final class JpegStructure {
  private static final int LOSSLESS = 0xC3;
  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int APP1 = 0xE1;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  /** The size and kind of a picture, from its frame header. */
  private record Frame(int marker, int height, int width, int components, long coefficients) {}

  private final FileBytes bytes;
  private final ScanLimits limits;
  private final Damage damage;
  private @Nullable Frame frame;
  private Orientation orientation = Orientation.UPRIGHT;
  private int scans;

  JpegStructure(FileBytes bytes, ScanLimits limits, Damage damage) {
    this.bytes = bytes;
    this.limits = limits;
    this.damage = damage;
  }

  ScanHeader read() throws IOException {
    bytes.order(ByteOrder.BIG_ENDIAN);
    bytes.skip(2);
    readSegments();
    Frame found = frame;
    if (found == null || scans == 0) {
      throw new UnacceptableFileException(Reason.DAMAGED);
    }
    checkCost(found);
    return new ScanHeader(ScanFormat.JPEG, found.width, found.height, orientation);
  }

  private void readSegments() throws IOException {
    try {
      for (int marker = nextMarker(); marker != END_OF_IMAGE; marker = nextMarker()) {
        readSegment(marker);
      }
    } catch (EOFException e) {
      damage.meet(Reason.TRUNCATED);
    }
  }

  /** Passes over the bytes of a scan, or over rubbish between segments, to the next marker. */
  private int nextMarker() throws IOException {
    while (bytes.skipPast(0xFF)) {
      int marker = bytes.u8();
      while (marker == 0xFF) {
        marker = bytes.u8();
      }
      boolean insideScan = marker == 0 || (marker >= 0xD0 && marker <= 0xD7) || marker == 0x01;
      if (!insideScan) {
        return marker;
      }
    }
    throw new EOFException();
  }

  private void readSegment(int marker) throws IOException {
    int length = bytes.u16() - 2;
    if (length < 0) {
      throw new UnacceptableFileException(Reason.DAMAGED);
    }
    long end = bytes.position() + length;
    if (isFrame(marker)) {
      readFrame(marker);
    } else if (marker == START_OF_SCAN) {
      beginScan();
    } else if (marker == APP1 && length > EXIF.length) {
      readExif(bytes.bytes(length));
    }
    bytes.seek(end);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private void readFrame(int marker) throws IOException {
    int precision = bytes.u8();
    int height = bytes.u16();
    int width = bytes.u16();
    int components = bytes.u8();
    if (frame != null) {
      throw new UnacceptableFileException(Reason.DAMAGED);
    }
    if (marker > LOSSLESS) {
      throw new UnacceptableFileException(
          Reason.UNSUPPORTED_FORM, "JPEG SOF" + (marker - 0xC0) + ", " + precision + " bit");
    }
    limits.checkSize(width, height);
    if (components != 1 && components != 3 && components != 4) {
      throw new UnacceptableFileException(Reason.UNSUPPORTED_COLOUR, components + " components");
    }
    frame =
        new Frame(
            marker, height, width, components, (long) width * height * samples(components) / 16);
  }

  /** Samples for sixteen pixels, by the sampling factors of the components. */
  private int samples(int components) throws IOException {
    int most = 1;
    int sum = 0;
    for (int i = 0; i < components; i++) {
      bytes.skip(1);
      int factors = bytes.u8();
      int area = (factors >> 4) * (factors & 0xF);
      most = Math.max(most, area);
      sum += area;
      bytes.skip(1);
    }
    return 16 * sum / most;
  }

  private void beginScan() {
    if (frame == null) {
      throw new UnacceptableFileException(Reason.DAMAGED);
    }
    scans++;
  }

  /** A picture of several scans is kept by the decoder as coefficients of two bytes. */
  private void checkCost(Frame found) {
    if (scans > 1 || found.marker >= 0xC2) {
      limits.checkAtOnce(found.coefficients * 2);
    }
  }

  private void readExif(byte[] segment) {
    boolean exif = Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length);
    if (exif) {
      orientation = ExifOrientation.in(segment, EXIF.length);
    }
  }
}

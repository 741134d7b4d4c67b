package org.variorum.scan;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/** Finds the colour profile of a PNG, which Java's own reader passes over. */
final class PngProfile {
  private static final int ICCP = 0x69434350;
  private static final int IDAT = 0x49444154;
  private static final int LONGEST = 8_000_000;

  private PngProfile() {}

  /** The profile; empty if there is none, or none that means anything. */
  static Optional<ICC_Profile> of(Path file) throws IOException {
    try (FileBytes bytes = new FileBytes(file)) {
      bytes.order(ByteOrder.BIG_ENDIAN);
      bytes.seek(8);
      while (true) {
        long length = bytes.u32();
        int type = (int) bytes.u32();
        if (type == IDAT) {
          return Optional.empty();
        }
        if (type == ICCP && length < LONGEST) {
          return profile(bytes.bytes((int) length));
        }
        bytes.skip(length + 4);
      }
    } catch (EOFException e) {
      return Optional.empty();
    }
  }

  private static Optional<ICC_Profile> profile(byte[] chunk) {
    int name = 0;
    while (name < chunk.length && chunk[name] != 0) {
      name++;
    }
    int start = Math.min(name + 2, chunk.length);
    try (InflaterInputStream packed =
        new InflaterInputStream(new ByteArrayInputStream(chunk, start, chunk.length - start))) {
      return Optional.of(ICC_Profile.getInstance(packed.readNBytes(LONGEST)));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

package org.variorum.scan;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.variorum.scan.UnacceptableFileException.Reason;

/** Judges a file by its bytes: what it is, whether it is whole, and how much it asks for. */
public final class ScanJudge {
  private static final int LONGEST_MAGIC = 8;

  private final ScanLimits limits;

  public ScanJudge(ScanLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads what the file says of itself, from its first byte to its last, and decodes nothing.
   *
   * @throws UnacceptableFileException if it is no picture that the archive takes
   */
  public ScanHeader judge(Path file) {
    try {
      limits.checkBytes(Files.size(file));
      return read(file);
    } catch (EOFException e) {
      throw new UnacceptableFileException(Reason.TRUNCATED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ScanHeader read(Path file) throws IOException {
    try (FileBytes bytes = new FileBytes(file)) {
      byte[] magic = bytes.bytes((int) Math.min(LONGEST_MAGIC, bytes.length()));
      bytes.seek(0);
      if (JpegStructure.begins(magic)) {
        return new JpegStructure(bytes, limits).read();
      }
      if (PngStructure.begins(magic)) {
        return new PngStructure(bytes, limits).read();
      }
      if (TiffStructure.begins(magic)) {
        return new TiffStructure(bytes, limits).read();
      }
      throw new UnacceptableFileException(Reason.UNKNOWN_TYPE);
    }
  }
}

package org.variorum.scan;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.variorum.scan.UnacceptableFileException.Reason;

/** Judges a file by its bytes: what it is, whether it is whole, and how much it asks for. */
public final class ScanJudge {
  private final ScanLimits limits;
  private final Tolerance tolerance;

  public ScanJudge(ScanLimits limits, Tolerance tolerance) {
    this.limits = limits;
    this.tolerance = tolerance;
  }

  /**
   * Reads what the file says of itself, from its first byte to its last, and decodes nothing.
   *
   * @throws UnacceptableFileException if it is nothing that the archive takes
   */
  public ScanFile judge(Path file) {
    try {
      limits.checkBytes(Files.size(file));
      return read(file);
    } catch (EOFException e) {
      throw new UnacceptableFileException(Reason.TRUNCATED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ScanFile read(Path file) throws IOException {
    try (FileBytes bytes = new FileBytes(file)) {
      ScanFormat format =
          Magic.of(bytes).orElseThrow(() -> new UnacceptableFileException(Reason.UNKNOWN_TYPE));
      bytes.seek(0);
      return read(file, bytes, format);
    }
  }

  /** Where the structure is broken beyond reading, a reader may still know its way about. */
  private ScanFile read(Path file, FileBytes bytes, ScanFormat format) throws IOException {
    Damage damage = new Damage(tolerance);
    try {
      return read(file, bytes, format, damage);
    } catch (EOFException e) {
      damage.meet(Reason.TRUNCATED);
    } catch (UnacceptableFileException e) {
      damage.meet(e);
    }
    return ScanFile.of(new ReadersWord(format, limits).of(file), damage);
  }

  private ScanFile read(Path file, FileBytes bytes, ScanFormat format, Damage damage)
      throws IOException {
    return switch (format) {
      case JPEG -> ScanFile.of(new JpegStructure(bytes, limits, damage).read(), damage);
      case PNG -> ScanFile.of(new PngStructure(bytes, limits, damage).read(), damage);
      case TIFF -> {
        List<ScanHeader> pages = new TiffStructure(bytes, limits, damage).read();
        yield new ScanFile(format, pages, damage.isFound());
      }
      case JPEG_2000, WEBP, GIF, BMP ->
          ScanFile.of(new ReadersWord(format, limits).of(file), damage);
      case PDF -> new ScanFile(format, new PdfPages(limits).of(file), false);
      case MP3, OGG, WAV, FLAC, M4A, MP4, WEBM -> {
        new RecordingStructure(bytes, format, damage).read();
        yield new ScanFile(format, List.of(), damage.isFound());
      }
    };
  }
}

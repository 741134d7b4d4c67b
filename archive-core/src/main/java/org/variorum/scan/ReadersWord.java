package org.variorum.scan;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.variorum.scan.UnacceptableFileException.Reason;

/** Asks the reader of a form for the size of a picture, which it says without decoding it. */
final class ReadersWord {
  /** What readers hold that read a picture as a whole, for each of its pixels. */
  private static final int BYTES_A_PIXEL = 4;

  /** The wavelets of JPEG 2000 are kept as numbers of four bytes for each colour. */
  private static final int WAVELET_BYTES_A_PIXEL = 16;

  private final ScanFormat format;
  private final ScanLimits limits;

  ReadersWord(ScanFormat format, ScanLimits limits) {
    this.format = format;
    this.limits = limits;
  }

  ScanHeader of(Path file) throws IOException {
    UnacceptableFileException refusal =
        new UnacceptableFileException(Reason.UNSUPPORTED_FORM, format);
    for (ImageReader reader : Readers.of(format)) {
      try {
        return of(file, reader);
      } catch (UnacceptableFileException e) {
        refusal = e;
      }
    }
    throw refusal;
  }

  private ScanHeader of(Path file, ImageReader reader) {
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, false, true);
      return header(reader.getWidth(0), reader.getHeight(0));
    } catch (IOException | RuntimeException e) {
      throw PictureStrips.refusal(e);
    } finally {
      reader.dispose();
    }
  }

  private ScanHeader header(int width, int height) {
    limits.checkSize(width, height);
    boolean wavelets = format == ScanFormat.JPEG_2000;
    limits.checkAtOnce((long) width * height * (wavelets ? WAVELET_BYTES_A_PIXEL : BYTES_A_PIXEL));
    return new ScanHeader(format, width, height, Orientation.UPRIGHT);
  }
}

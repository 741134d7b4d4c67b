package org.variorum.scan;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.jspecify.annotations.Nullable;
import org.variorum.scan.UnacceptableFileException.Reason;

/**
 * Decodes with the readers that Java brings, a strip at a time: a strip is read by its region, so
 * that no more than one of them, and never the whole page, is in memory.
 */
public final class ImageIoDecoder implements ScanDecoder {
  private static final int STRIP_BYTES = 32_000_000;
  private static final int MOST_BYTES_A_PIXEL = 4;

  @Override
  public void decode(Path file, ScanHeader header, RowSink rows) throws IOException {
    String name = header.format().name().toLowerCase(Locale.ROOT);
    ImageReader reader = ImageIO.getImageReadersByFormatName(name).next();
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, false, true);
      DamageListener damage = new DamageListener();
      reader.addIIOReadWarningListener(damage);
      checkSize(reader, header);
      decode(reader, header, rows);
      damage.check();
      rows.end();
    } finally {
      reader.dispose();
    }
  }

  /** The decoder must see the picture as the judge saw it. */
  private static void checkSize(ImageReader reader, ScanHeader header) {
    try {
      if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
        throw new UnacceptableFileException(Reason.DAMAGED);
      }
    } catch (IOException | RuntimeException e) {
      throw refusal(e);
    }
  }

  private static void decode(ImageReader reader, ScanHeader header, RowSink rows)
      throws IOException {
    int height = stripHeight(header);
    byte[] row = new byte[0];
    StripReader pixels = null;
    for (int top = 0; top < header.height(); top += height) {
      int count = Math.min(height, header.height() - top);
      BufferedImage strip = read(reader, new Rectangle(0, top, header.width(), count));
      if (pixels == null) {
        pixels = StripReader.of(strip.getColorModel());
        row = new byte[header.width() * pixels.channels()];
        rows.begin(header.width(), header.height(), pixels.channels());
      }
      for (int y = 0; y < count; y++) {
        pixels.read(strip.getRaster(), y, row);
        rows.row(row);
      }
    }
  }

  private static int stripHeight(ScanHeader header) {
    int rows = STRIP_BYTES / (header.width() * MOST_BYTES_A_PIXEL);
    return Math.min(header.height(), Math.max(16, rows));
  }

  private static BufferedImage read(ImageReader reader, Rectangle region) {
    ImageReadParam how = reader.getDefaultReadParam();
    how.setSourceRegion(region);
    try {
      return reader.read(0, how);
    } catch (IOException | RuntimeException e) {
      throw refusal(e);
    }
  }

  /** Readers tell of damaged pictures by whichever exception they happen to meet. */
  private static UnacceptableFileException refusal(Exception e) {
    if (e instanceof UnacceptableFileException refused) {
      return refused;
    }
    @Nullable String words = e.getMessage();
    UnacceptableFileException refused =
        words != null && words.startsWith("Unsupported")
            ? new UnacceptableFileException(Reason.UNSUPPORTED_FORM, words)
            : new UnacceptableFileException(Reason.DAMAGED);
    refused.initCause(e);
    return refused;
  }
}

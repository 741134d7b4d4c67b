package org.variorum.scan;

import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageReader;
import org.variorum.scan.UnacceptableFileException.Reason;

/**
 * Decodes with the readers of ImageIO, a strip at a time: a strip is read by its region, so that no
 * more than one of them is in memory. The first reader that can read the first strip reads all.
 */
final class ImageIoDecoder implements ScanDecoder {
  private static final long STRIP_BYTES =
      Math.max(32_000_000, Runtime.getRuntime().maxMemory() / 5);
  private static final int MOST_BYTES_A_PIXEL = 4;

  @Override
  public void decode(Path file, ScanHeader header, Damage damage, RowSink rows) throws IOException {
    Optional<ICC_Profile> profile =
        header.format() == ScanFormat.PNG ? PngProfile.of(file) : Optional.empty();
    UnacceptableFileException refusal = null;
    for (ImageReader reader : Readers.of(header.format())) {
      try (PictureStrips strips = new PictureStrips(reader, file, header)) {
        BufferedImage first = strips.read(0, stripHeight(header));
        handOn(first, strips, header, profile, damage, rows);
        return;
      } catch (UnacceptableFileException e) {
        if (rows.isBegun()) {
          throw e;
        }
        refusal = refusal == null ? e : refusal;
      }
    }
    damage.meet(
        refusal == null
            ? new UnacceptableFileException(Reason.UNSUPPORTED_FORM, header.format())
            : refusal);
    decodeWhatIsThere(file, header, profile, damage, rows);
  }

  private static void decodeWhatIsThere(
      Path file, ScanHeader header, Optional<ICC_Profile> profile, Damage damage, RowSink rows)
      throws IOException {
    UnacceptableFileException refusal = new UnacceptableFileException(Reason.DAMAGED);
    for (ImageReader reader : Readers.of(header.format())) {
      try (PictureStrips strips = new PictureStrips(reader, file, header)) {
        BufferedImage first = strips.readWhatIsThere(0, stripHeight(header));
        handOn(first, strips, header, profile, damage, rows);
        return;
      } catch (UnacceptableFileException e) {
        if (rows.isBegun()) {
          throw e;
        }
        refusal = e;
      }
    }
    throw refusal;
  }

  private static void handOn(
      BufferedImage first,
      PictureStrips strips,
      ScanHeader header,
      Optional<ICC_Profile> profile,
      Damage damage,
      RowSink rows)
      throws IOException {
    StripReader pixels = StripReader.of(first.getColorModel(), profile);
    byte[] row = new byte[header.width() * pixels.channels()];
    rows.begin(header.width(), header.height(), pixels.channels());
    BufferedImage strip = first;
    for (int top = 0; top < header.height(); top += strip.getHeight()) {
      if (top > 0) {
        strip = next(strips, top, header, damage);
      }
      for (int y = 0; y < strip.getHeight(); y++) {
        pixels.read(strip.getRaster(), y, row);
        rows.row(row);
      }
    }
    strips.tell(damage);
    rows.end();
  }

  private static BufferedImage next(
      PictureStrips strips, int top, ScanHeader header, Damage damage) {
    int height = Math.min(stripHeight(header), header.height() - top);
    try {
      return strips.read(top, height);
    } catch (UnacceptableFileException e) {
      damage.meet(e);
      return strips.readWhatIsThere(top, height);
    }
  }

  private static int stripHeight(ScanHeader header) {
    boolean inStrips =
        switch (header.format()) {
          case JPEG, PNG, TIFF -> true;
          default -> false;
        };
    long rows = STRIP_BYTES / ((long) header.width() * MOST_BYTES_A_PIXEL);
    return inStrips ? (int) Math.min(header.height(), Math.max(16, rows)) : header.height();
  }
}

package org.variorum.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import org.jspecify.annotations.Nullable;
import org.variorum.scan.UnacceptableFileException.Reason;

/** A picture as one reader gives it, a strip at a time. */
final class PictureStrips implements Closeable {
  private static final Color NOTHING = new Color(0xE0E0E0);

  private final ImageReader reader;
  private final FileImageInputStream in;
  private final ScanHeader header;
  private final DamageListener warnings = new DamageListener();

  PictureStrips(ImageReader reader, Path file, ScanHeader header) throws IOException {
    this.reader = reader;
    this.header = header;
    in = new FileImageInputStream(file.toFile());
    reader.setInput(in, false, true);
    reader.addIIOReadWarningListener(warnings);
  }

  /** The decoder must see the picture as the judge saw it. */
  private void checkSize() throws IOException {
    if (reader.getWidth(header.index()) != header.width()
        || reader.getHeight(header.index()) != header.height()) {
      throw new UnacceptableFileException(Reason.DAMAGED);
    }
  }

  /** The strip of this height that begins in this row. */
  BufferedImage read(int top, int height) {
    try {
      if (top == 0) {
        checkSize();
      }
      return reader.read(header.index(), region(top, height));
    } catch (IOException | RuntimeException e) {
      throw refusal(e);
    }
  }

  /** The same as far as it can be read; the rest is light grey. */
  BufferedImage readWhatIsThere(int top, int height) {
    ImageReadParam how = region(top, height);
    try {
      Iterator<ImageTypeSpecifier> types = reader.getImageTypes(header.index());
      BufferedImage strip = types.next().createBufferedImage(header.width(), height);
      cover(strip);
      how.setDestination(strip);
      fill(how);
      return strip;
    } catch (IOException | RuntimeException e) {
      throw refusal(e);
    }
  }

  private static void cover(BufferedImage strip) {
    Graphics2D pen = strip.createGraphics();
    pen.setColor(NOTHING);
    pen.fillRect(0, 0, strip.getWidth(), strip.getHeight());
    pen.dispose();
  }

  private void fill(ImageReadParam how) {
    try {
      reader.read(header.index(), how);
    } catch (IOException | RuntimeException end) {
      // What came before it is in the strip.
    }
  }

  private ImageReadParam region(int top, int height) {
    ImageReadParam how = reader.getDefaultReadParam();
    how.setSourceRegion(new Rectangle(0, top, header.width(), height));
    return how;
  }

  /** Notes what the reader forgave. */
  void tell(Damage damage) {
    warnings.tell(damage);
  }

  /** Readers tell of damaged pictures by whichever exception they happen to meet. */
  static UnacceptableFileException refusal(Exception e) {
    if (e instanceof UnacceptableFileException refused) {
      return refused;
    }
    @Nullable String words = e.getMessage();
    UnacceptableFileException refused =
        words != null && words.contains("nsupported")
            ? new UnacceptableFileException(Reason.UNSUPPORTED_FORM, words)
            : new UnacceptableFileException(Reason.DAMAGED);
    refused.initCause(e);
    return refused;
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}

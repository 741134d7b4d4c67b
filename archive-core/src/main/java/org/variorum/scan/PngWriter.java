package org.variorum.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as PNG. */
final class PngWriter {
  private PngWriter() {}

  static byte[] write(Pixels pixels) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 16);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
      writer.setOutput(out);
      writer.write(pixels.image(0, pixels.width(), pixels.height()));
    } finally {
      writer.dispose();
    }
    return png.toByteArray();
  }
}

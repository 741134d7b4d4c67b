package org.variorum.scan;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pieces of a picture as JPEG. */
final class JpegWriter implements Closeable {
  private static final float QUALITY = 0.82f;

  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
  private final ImageWriteParam how = writer.getDefaultWriteParam();

  JpegWriter() {
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(QUALITY);
  }

  /** Writes the part of {@code pixels} that begins in column {@code left} of its first row. */
  byte[] write(Pixels pixels, int left, int width, int height) throws IOException {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream(1 << 16);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(pixels.image(left, width, height), null, null), how);
    }
    return jpeg.toByteArray();
  }

  byte[] write(Pixels pixels) throws IOException {
    return write(pixels, 0, pixels.width(), pixels.height());
  }

  @Override
  public void close() {
    writer.dispose();
  }
}

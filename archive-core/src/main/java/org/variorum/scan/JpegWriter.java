package org.variorum.scan;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
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
      writer.write(null, new IIOImage(view(pixels, left, width, height), null, null), how);
    }
    return jpeg.toByteArray();
  }

  byte[] write(Pixels pixels) throws IOException {
    return write(pixels, 0, pixels.width(), pixels.height());
  }

  private static BufferedImage view(Pixels pixels, int left, int width, int height) {
    int channels = pixels.channels();
    int[] bands = channels == 1 ? new int[] {left} : band(left * channels);
    WritableRaster raster =
        Raster.createInterleavedRaster(
            new DataBufferByte(pixels.samples(), pixels.samples().length),
            width,
            height,
            pixels.width() * channels,
            channels,
            bands,
            null);
    int space = channels == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB;
    ComponentColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(space), false, false, 1, DataBuffer.TYPE_BYTE);
    return new BufferedImage(colours, raster, false, null);
  }

  private static int[] band(int first) {
    return new int[] {first, first + 1, first + 2};
  }

  @Override
  public void close() {
    writer.dispose();
  }
}

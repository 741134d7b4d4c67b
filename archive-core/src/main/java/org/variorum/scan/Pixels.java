package org.variorum.scan;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** A piece of a picture in memory, row after row, of grey or sRGB. */
@SuppressWarnings("ArrayRecordComponent") // the samples are written into while it fills
record Pixels(int width, int height, int channels, byte[] samples) {

  static Pixels blank(int width, int height, int channels) {
    return new Pixels(width, height, channels, new byte[width * height * channels]);
  }

  void put(int y, byte[] row) {
    int length = width * channels;
    System.arraycopy(row, 0, samples, y * length, length);
  }

  /** The same picture at a smaller size; each new pixel is the mean of those it covers. */
  Pixels shrunkTo(PictureSize size) {
    boolean same = size.width() == width && size.height() == height;
    return same ? this : new Shrinking(this, size.width(), size.height()).shrunk();
  }

  /**
   * Copies a picture of the same height and channels into this one, from column {@code left} on.
   */
  void lay(Pixels part, int left) {
    int wide = part.width * channels;
    for (int y = 0; y < part.height; y++) {
      System.arraycopy(part.samples, y * wide, samples, (y * width + left) * channels, wide);
    }
  }

  /** A view of the part that begins in column {@code left} of the first row; nothing is copied. */
  BufferedImage image(int left, int wide, int high) {
    WritableRaster raster =
        Raster.createInterleavedRaster(
            new DataBufferByte(samples, samples.length),
            wide,
            high,
            width * channels,
            channels,
            channels == 1 ? new int[] {left} : bands(left * channels),
            null);
    int space = channels == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB;
    ComponentColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(space), false, false, 1, DataBuffer.TYPE_BYTE);
    return new BufferedImage(colours, raster, false, null);
  }

  private static int[] bands(int first) {
    return new int[] {first, first + 1, first + 2};
  }
}

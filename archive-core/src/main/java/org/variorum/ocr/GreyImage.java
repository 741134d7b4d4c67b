package org.variorum.ocr;

/** A picture in grey; each byte is a pixel, 0 is black. */
@SuppressWarnings("ArrayRecordComponent") // pixels, never compared
record GreyImage(int width, int height, byte[] pixels) {

  GreyImage {
    if (pixels.length != width * height) {
      throw new IllegalArgumentException(pixels.length + " pixels for " + width + "x" + height);
    }
  }

  /** How bright a pixel is, from 0 to 255; beyond the edge as at the edge. */
  int at(int x, int y) {
    int column = Math.max(0, Math.min(width - 1, x));
    int row = Math.max(0, Math.min(height - 1, y));
    return pixels[row * width + column] & 0xFF;
  }

  /** A picture of the same size, each pixel by its place. */
  GreyImage map(PixelRule rule) {
    byte[] mapped = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        mapped[y * width + x] = (byte) rule.at(x, y);
      }
    }
    return new GreyImage(width, height, mapped);
  }

  /** What a pixel becomes. */
  @FunctionalInterface
  interface PixelRule {
    int at(int x, int y);
  }
}

package org.variorum.scan;

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
}

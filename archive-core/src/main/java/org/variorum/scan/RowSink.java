package org.variorum.scan;

import java.io.IOException;

/** Takes the rows of a picture one after the other, from the top. */
public interface RowSink {

  /**
   * Called once, before the first row.
   *
   * @param channels 1 for grey, 3 for red, green and blue (sRGB), a byte each
   */
  void begin(int width, int height, int channels) throws IOException;

  /** Whether {@link #begin} was called: from then on it takes no other picture. */
  boolean isBegun();

  /** Takes the next row; the array is used again by the caller. */
  void row(byte[] samples) throws IOException;

  /** Called once, after the last row; not called if decoding fails. */
  void end() throws IOException;
}

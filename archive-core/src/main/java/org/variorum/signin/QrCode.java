package org.variorum.signin;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A square code, to be drawn within a page: no file ever holds the secret that is in it.
 *
 * @param size of its side in squares, with the white edge that readers need
 * @param path all its dark squares as the data of one SVG path
 */
public record QrCode(int size, String path) {
  private static final int EDGE = 4;

  static QrCode of(String text) {
    ByteMatrix code = matrix(text);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        if (code.get(x, y) == 1) {
          path.append('M').append(x + EDGE).append(' ').append(y + EDGE).append("h1v1h-1z");
        }
      }
    }
    return new QrCode(code.getWidth() + 2 * EDGE, path.toString());
  }

  private static ByteMatrix matrix(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a code", e);
    }
  }
}

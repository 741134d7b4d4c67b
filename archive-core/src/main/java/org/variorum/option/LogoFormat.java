package org.variorum.option;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** What a file shows itself to be by its first bytes, whatever it is called. */
enum LogoFormat {
  PNG,
  JPEG,
  WEBP,
  /** A program as much as a picture, which is not taken. */
  SVG;

  private static final String PNG_BEGINS = "\u0089PNG\r\n\u001a\n";
  private static final String JPEG_BEGINS = "\u00ff\u00d8\u00ff";
  private static final int LOOKED_AT = 1024;

  static Optional<LogoFormat> of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (head.startsWith(PNG_BEGINS)) {
      return Optional.of(PNG);
    }
    if (head.startsWith(JPEG_BEGINS)) {
      return Optional.of(JPEG);
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return Optional.of(WEBP);
    }
    return head.contains("<svg") ? Optional.of(SVG) : Optional.empty();
  }

  ImageReader reader() {
    return this == WEBP
        ? new WebPImageReaderSpi().createReaderInstance(null)
        : ImageIO.getImageReadersByFormatName(name()).next();
  }
}

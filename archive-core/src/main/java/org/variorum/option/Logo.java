package org.variorum.option;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The picture before the archive's name. It is judged by its bytes, whatever it is called: a PNG
 * that can be decoded whole. An SVG is a program as much as a picture, and is not taken.
 */
public final class Logo {
  /** How many bytes it may have. */
  public static final int MOST_BYTES = 60_000;

  static final int LEAST_PIXELS = 24;
  static final int MOST_PIXELS = 1024;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private Logo() {}

  /** The bytes as an option keeps them. */
  public static String kept(byte[] png) {
    return Base64.getEncoder().encodeToString(png);
  }

  /** The bytes of what is kept. */
  public static byte[] bytes(String kept) {
    return Base64.getDecoder().decode(kept);
  }

  static Optional<OptionProblem> problem(String kept) {
    if (kept.length() > (MOST_BYTES + 2) / 3 * 4) {
      return Optional.of(new OptionProblem("heavy", String.valueOf(MOST_BYTES / 1000)));
    }
    try {
      return problem(bytes(kept));
    } catch (IllegalArgumentException notBase64) {
      return Optional.of(OptionProblem.of("no-png"));
    }
  }

  private static Optional<OptionProblem> problem(byte[] bytes) {
    if (bytes.length < SIGNATURE.length
        || !Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
      return Optional.of(OptionProblem.of("no-png"));
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      return decoded(in);
    } catch (IOException | RuntimeException damaged) { // decoders throw whatever they stumble over
      return Optional.of(OptionProblem.of("damaged"));
    }
  }

  private static Optional<OptionProblem> decoded(ImageInputStream in) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
    ImageReader reader = readers.next();
    try {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (Math.min(width, height) < LEAST_PIXELS || Math.max(width, height) > MOST_PIXELS) {
        return Optional.of(new OptionProblem("pixels", LEAST_PIXELS + "–" + MOST_PIXELS));
      }
      BufferedImage read = reader.read(0);
      return read.getWidth() == width ? Optional.empty() : Optional.of(OptionProblem.of("damaged"));
    } finally {
      reader.dispose();
    }
  }
}

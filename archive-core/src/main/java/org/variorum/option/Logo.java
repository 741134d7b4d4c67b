package org.variorum.option;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture before the archive's name. Whatever was sent is judged by its bytes, decoded, made as
 * small as a header needs it, and written anew as PNG, so that nothing is served that somebody else
 * wrote.
 */
public final class Logo {
  /** How many bytes may be sent. */
  public static final int MOST_BYTES = 2_000_000;

  static final int LEAST_PIXELS = 24;
  static final int MOST_PIXELS = 4096;

  /** What can be decoded in passing, with eight bytes for a pixel. */
  private static final long MOST_IN_ALL = 6_000_000;

  /** Three times what the header shows, for screens that are that fine. */
  private static final int TALLEST = 120;

  private static final int WIDEST = 600;

  private final byte[] png;
  private final int width;
  private final int height;

  Logo(byte[] png, int width, int height) {
    this.png = png;
    this.width = width;
    this.height = height;
  }

  /**
   * The logo that these bytes show.
   *
   * @throws UnfitOptionException if they show none that can be taken
   */
  public static Logo of(byte[] sent) {
    if (sent.length > MOST_BYTES) {
      throw unfit("heavy", String.valueOf(MOST_BYTES / 1_000_000));
    }
    LogoFormat format = LogoFormat.of(sent).orElseThrow(() -> unfit("no-picture"));
    if (format == LogoFormat.SVG) {
      throw unfit("svg");
    }
    BufferedImage shown = shrunk(decoded(sent, format.reader()));
    return new Logo(png(shown), shown.getWidth(), shown.getHeight());
  }

  private static BufferedImage decoded(byte[] sent, ImageReader reader) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
      reader.setInput(in, true, true);
      judgeSize(reader.getWidth(0), reader.getHeight(0));
      return reader.read(0);
    } catch (UnfitOptionException tooLargeOrSmall) {
      throw tooLargeOrSmall;
    } catch (IOException | RuntimeException damaged) { // decoders throw whatever they stumble over
      throw unfit("damaged");
    } finally {
      reader.dispose();
    }
  }

  private static void judgeSize(int width, int height) {
    if (Math.min(width, height) < LEAST_PIXELS
        || Math.max(width, height) > MOST_PIXELS
        || (long) width * height > MOST_IN_ALL) {
      throw unfit(
          "pixels",
          width + " × " + height,
          String.valueOf(LEAST_PIXELS),
          String.valueOf(MOST_PIXELS));
    }
  }

  private static UnfitOptionException unfit(String code, String... figures) {
    return new UnfitOptionException(Option.LOGO, OptionProblem.of(code, figures));
  }

  private static BufferedImage shrunk(BufferedImage picture) {
    double scale =
        Math.min(
            1,
            Math.min((double) TALLEST / picture.getHeight(), (double) WIDEST / picture.getWidth()));
    return scaled(
        picture,
        Math.max(1, (int) Math.round(picture.getWidth() * scale)),
        Math.max(1, (int) Math.round(picture.getHeight() * scale)));
  }

  /** By halves as long as it is more than twice as large, so that no line is skipped. */
  private static BufferedImage scaled(BufferedImage picture, int width, int height) {
    BufferedImage step = picture;
    while (step.getWidth() > 2 * width && step.getHeight() > 2 * height) {
      step = drawn(step, step.getWidth() / 2, step.getHeight() / 2);
    }
    return drawn(step, width, height);
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = pen(drawn);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return drawn;
  }

  private static Graphics2D pen(BufferedImage on) {
    Graphics2D pen = on.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    return pen;
  }

  byte[] png() {
    return png;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** By what it is known. */
  public LogoMark mark() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(png);
      String hex = HexFormat.of().formatHex(digest).substring(0, LogoMark.DIGITS);
      return new LogoMark(hex, width, height);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /**
   * The logo in the middle of a square, for browsers to show beside an address.
   *
   * @param png of a logo
   * @param opaque whether it stands on light paper with a margin, as on a telephone, or on nothing
   */
  public static byte[] icon(byte[] png, int size, boolean opaque) {
    try {
      BufferedImage logo = ImageIO.read(new ByteArrayInputStream(png));
      int room = opaque ? size - size / 5 : size;
      double scale = (double) room / Math.max(logo.getWidth(), logo.getHeight());
      int width = Math.max(1, (int) Math.round(logo.getWidth() * scale));
      int height = Math.max(1, (int) Math.round(logo.getHeight() * scale));
      BufferedImage icon = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
      Graphics2D pen = pen(icon);
      if (opaque) {
        pen.setColor(Color.decode(Contrast.LIGHT_GROUNDS.get(0)));
        pen.fillRect(0, 0, size, size);
      }
      pen.drawImage(scaled(logo, width, height), (size - width) / 2, (size - height) / 2, null);
      pen.dispose();
      return png(icon);
    } catch (IOException e) {
      throw new UncheckedIOException("A logo that was kept cannot be read", e);
    }
  }

  private static byte[] png(BufferedImage picture) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("A picture cannot be written", e);
    }
  }
}

package org.variorum.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures for tests, whole and broken; each broken one is named by its fault. */
public final class ScanSamples {
  private ScanSamples() {}

  /** Four quarters: red and green above, blue and white below. */
  public static BufferedImage quarters(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    fill(pen, Color.RED, 0, 0, width / 2, height / 2);
    fill(pen, Color.GREEN, width / 2, 0, width, height / 2);
    fill(pen, Color.BLUE, 0, height / 2, width / 2, height);
    fill(pen, Color.WHITE, width / 2, height / 2, width, height);
    pen.dispose();
    return image;
  }

  private static void fill(Graphics2D pen, Color colour, int left, int top, int right, int low) {
    pen.setColor(colour);
    pen.fillRect(left, top, right - left, low - top);
  }

  public static byte[] png(int width, int height) {
    return written("png", quarters(width, height));
  }

  public static byte[] jpeg(int width, int height) {
    return written("jpeg", quarters(width, height));
  }

  public static byte[] tiff(int width, int height) {
    return written("tiff", quarters(width, height));
  }

  static byte[] written(String format, BufferedImage image) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] tiffInStrips(BufferedImage image, String compression) throws IOException {
    return tiffOf(compression, image);
  }

  public static byte[] tiffOfTwoPages() throws IOException {
    return tiffOf("LZW", quarters(40, 30), quarters(40, 30));
  }

  private static byte[] tiffOf(String compression, BufferedImage... pages) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionType(compression);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), how);
      }
      writer.endWriteSequence();
    }
    writer.dispose();
    return bytes.toByteArray();
  }

  static byte[] progressiveJpeg(int width, int height) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, new IIOImage(quarters(width, height), null, null), how);
    }
    writer.dispose();
    return bytes.toByteArray();
  }

  /** A JPEG whose EXIF says how its rows lie to the picture. */
  static byte[] jpegOrientated(int width, int height, int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(36);
    exif.putShort((short) 0xFFE1).putShort((short) 34);
    exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0);
    byte[] plain = jpeg(width, height);
    return concatenated(
        Arrays.copyOf(plain, 2), exif.array(), Arrays.copyOfRange(plain, 2, plain.length));
  }

  static byte[] textCalledPng() {
    return "This is no picture, whatever its name says.".getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] truncated(byte[] whole) {
    return Arrays.copyOf(whole, whole.length * 2 / 3);
  }

  public static byte[] noisyJpeg(int width, int height) {
    return written("jpeg", noise(width, height));
  }

  /** A JPEG that lacks bytes in its middle, though it ends as it should. */
  static byte[] jpegWithAHole() {
    byte[] whole = written("jpeg", noise(600, 400));
    return concatenated(
        Arrays.copyOf(whole, whole.length / 2),
        Arrays.copyOfRange(whole, whole.length - 2, whole.length));
  }

  static BufferedImage noise(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    java.util.Random random = new java.util.Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    return image;
  }

  static byte[] pngWithAFlippedBit() {
    byte[] bytes = png(60, 40);
    bytes[bytes.length - 20] ^= 4;
    return bytes;
  }

  /** A few hundred bytes that ask for gigabytes. */
  static byte[] pngBomb(int width, int height) {
    return concatenated(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
        chunk(
            "IHDR",
            ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array()),
        chunk("IDAT", new byte[100]),
        chunk("IEND", new byte[0]));
  }

  /** A picture of a few bytes whose header says how large it is. */
  public static byte[] gifBomb(int width, int height) {
    ByteBuffer bytes = ByteBuffer.allocate(2000).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("GIF89a".getBytes(StandardCharsets.US_ASCII));
    bytes.putShort((short) width).putShort((short) height);
    bytes.put((byte) 0xF7).putShort((short) 0).put(new byte[3 * 256]);
    bytes.put((byte) ',').putInt(0).putShort((short) width).putShort((short) height);
    return bytes.put((byte) 0).put((byte) 8).put((byte) 1).put((byte) 0).array();
  }

  /** Sound chunks around picture data that is none. */
  static byte[] pngWithRubbishForData() {
    return pngBomb(40, 30);
  }

  private static byte[] chunk(String type, byte[] data) {
    byte[] typed = concatenated(type.getBytes(StandardCharsets.US_ASCII), data);
    CRC32 sum = new CRC32();
    sum.update(typed);
    return ByteBuffer.allocate(typed.length + 8)
        .putInt(data.length)
        .put(typed)
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] concatenated(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}

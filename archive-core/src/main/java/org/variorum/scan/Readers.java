package org.variorum.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The readers of a form that there are: first those that Java brings, then the patient ones. */
final class Readers {
  private static final String JAVAS_OWN = "com.sun.imageio";

  private Readers() {}

  static List<ImageReader> of(ScanFormat format) {
    if (format == ScanFormat.PDF || format.isRecording()) {
      return List.of();
    }
    List<ImageReader> readers = new ArrayList<>();
    ImageIO.getImageReadersByFormatName(name(format)).forEachRemaining(readers::add);
    readers.sort(Comparator.comparing(reader -> !isJavasOwn(reader)));
    return readers;
  }

  private static boolean isJavasOwn(ImageReader reader) {
    return reader.getClass().getName().startsWith(JAVAS_OWN);
  }

  private static String name(ScanFormat format) {
    return switch (format) {
      case JPEG -> "jpeg";
      case PNG -> "png";
      case TIFF -> "tiff";
      case JPEG_2000 -> "jpeg 2000";
      case WEBP -> "webp";
      case GIF -> "gif";
      case BMP -> "bmp";
      default -> throw new IllegalArgumentException("No picture: " + format);
    };
  }
}

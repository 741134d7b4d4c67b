package org.variorum.ocr;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;
import org.variorum.pagetext.PageText;

/** The engine with its models loaded; one page at a time. The caller closes it. */
final class Tesseract implements AutoCloseable {
  private static final int DOTS_AN_INCH = 300;

  private final TessBaseAPI api = new TessBaseAPI();

  /**
   * Loads models.
   *
   * @param models the folder in which they lie
   * @param names joined by "+", as "rus+deu"
   */
  Tesseract(Path models, String names) {
    if (api.Init(models.toString(), names) != 0) {
      api.close();
      throw new IllegalStateException("The models cannot be loaded: " + names);
    }
    api.SetVariable("debug_file", "/dev/null");
    api.SetPageSegMode(tesseract.PSM_AUTO);
  }

  /** What is said of it in the texts that it reads. */
  static String version() {
    try (BytePointer words = TessBaseAPI.Version()) {
      return "Tesseract " + words.getString();
    }
  }

  PageText read(GreyImage image, String language) {
    try (BytePointer pixels = new BytePointer(image.pixels())) {
      api.SetImage(pixels, image.width(), image.height(), 1, image.width());
      api.SetSourceResolution(DOTS_AN_INCH);
      try (BytePointer table = api.GetTSVText(0)) {
        String rows = table == null ? "" : table.getString(StandardCharsets.UTF_8);
        return Tsv.read(rows, image.width(), image.height(), language);
      } finally {
        api.Clear();
      }
    }
  }

  @Override
  public void close() {
    api.End();
    api.close();
  }
}

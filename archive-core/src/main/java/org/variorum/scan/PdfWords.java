package org.variorum.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words that a page of a PDF brings along, line by line, with their places on its picture. */
public final class PdfWords extends PDFTextStripper {
  private final double across;
  private final double down;
  private final List<List<Word>> lines = new ArrayList<>();
  private List<Word> line = new ArrayList<>();

  /** A word and where it stands. */
  public record Word(String text, Box box) {}

  private PdfWords(double across, double down) {
    this.across = across;
    this.down = down;
    setSortByPosition(true);
  }

  /**
   * The lines of a page; none if it brings no text.
   *
   * @param header of the page, by which its picture was made
   */
  public static List<List<Word>> of(Path file, ScanHeader header) {
    try (PDDocument document = PdfPages.open(file)) {
      var page = document.getPage(header.index());
      var box = page.getCropBox();
      boolean lying = page.getRotation() % 180 != 0;
      double width = lying ? box.getHeight() : box.getWidth();
      double height = lying ? box.getWidth() : box.getHeight();
      PdfWords words = new PdfWords(header.shownWidth() / width, header.shownHeight() / height);
      words.setStartPage(header.index() + 1);
      words.setEndPage(header.index() + 1);
      words.getText(document);
      words.writeLineSeparator();
      return words.lines;
    } catch (IOException | RuntimeException e) {
      throw PictureStrips.refusal(e);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    if (!text.isBlank() && !letters.isEmpty()) {
      line.add(new Word(text, around(letters)));
    }
  }

  private Box around(List<TextPosition> letters) {
    double left = letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
    double right =
        letters.stream()
            .mapToDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
            .max()
            .orElse(left);
    double bottom = letters.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
    double height = letters.stream().mapToDouble(TextPosition::getHeightDir).max().orElse(1);
    return new Box(
        (int) Math.max(0, left * across),
        (int) Math.max(0, (bottom - height) * down),
        (int) Math.max(1, (right - left) * across),
        (int) Math.max(1, height * down));
  }

  @Override
  protected void writeLineSeparator() {
    if (!line.isEmpty()) {
      lines.add(line);
      line = new ArrayList<>();
    }
  }
}

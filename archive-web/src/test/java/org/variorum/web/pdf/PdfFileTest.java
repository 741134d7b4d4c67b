package org.variorum.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextRegion;
import org.variorum.pagetext.TextWord;
import org.variorum.scan.Box;

/** What is taken away as PDF, read by another program. */
class PdfFileTest {
  private static final String TITLE = "Приказ № 1: Führerbefehl, Zażółć, вѣсть";

  @Test
  void saysInAllAlphabetsWhatItIsAndOnEachPageWhereItIsFrom() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(TITLE);
      assertThat(text(pdf, 1)).contains(TITLE, "Zitieren", "https://archive.example/entry/abc");
      assertThat(text(pdf, 2)).contains("Blatt 12", "Befehl Nr. 7");
    }
  }

  @Test
  void hidesTheTextUnderThePictureAndShowsThePicture() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf())) {
      BufferedImage page = new PDFRenderer(pdf).renderImage(1);
      int middle = page.getRGB(page.getWidth() / 2, page.getHeight() / 2);
      assertThat(middle & 0xFF).isBetween(180, 220); // grey as the picture, not black as letters
      assertThat(pdf.getPage(1).getMediaBox().getWidth()).isEqualTo(595);
    }
  }

  @Test
  void laysAPictureThatIsWiderThanHighOnItsSide() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfFile file = new PdfFile(out, PdfFonts.OURS, "", "en")) {
      new PdfSheets(file, PdfFonts.OURS)
          .scan(picture(80, 40), new PageText(0, 0, "", List.of()), List.of("foot"));
    }
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(842);
    }
  }

  @Test
  void breaksWordsThatAreWiderThanThePage() {
    List<String> lines = PdfFonts.OURS.lines("a " + "b".repeat(300), 10, 200);

    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines)
        .allSatisfy(line -> assertThat(PdfFonts.OURS.width(line, 10)).isLessThanOrEqualTo(200));
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo("a" + "b".repeat(300));
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).replaceAll("\\s+", " ");
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfFile file = new PdfFile(out, PdfFonts.OURS, TITLE, "de")) {
      PdfSheets sheets = new PdfSheets(file, PdfFonts.OURS);
      sheets.opening(
          TITLE,
          List.of(new PdfSheets.Said("Zitieren", List.of("https://archive.example/entry/abc"))));
      Box line = new Box(10, 60, 80, 10);
      TextLine words =
          new TextLine(
              "r1l1",
              line,
              List.of(
                  TextWord.of("Befehl", line), TextWord.of("Nr.", line), TextWord.of("7", line)));
      PageText text =
          new PageText(100, 140, "de", List.of(new TextRegion("r1", line, List.of(words))));
      sheets.scan(picture(100, 140), text, List.of("Blatt 12"));
    }
    return out.toByteArray();
  }

  private static Jpeg picture(int width, int height) throws IOException {
    BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int at = 0; at < width * height; at++) {
      grey.getRaster().setSample(at % width, at / width, 0, 200);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(grey, "jpg", out);
    return Jpeg.of(out.toByteArray());
  }
}

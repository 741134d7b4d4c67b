package org.variorum.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ocr.MissingModelsException;
import org.variorum.ocr.Models;
import org.variorum.ocr.NeededModels;
import org.variorum.ocr.PageReader.Reading;
import org.variorum.pagetext.TextWord;
import org.variorum.scan.ScanLimits;
import org.variorum.scan.UnacceptableFileException;

/** Pages read in a process of their own. */
class DecodingReaderTest {
  @TempDir Path folder;
  private DecodingReader reader;

  @BeforeEach
  void aReader() {
    reader = new DecodingReader(decoder(), folder, Models.in(List.of()));
  }

  @AfterEach
  void stop() {
    reader.stop();
  }

  @Test
  void readsRussianAndEnglishWithTheirPlaces() throws IOException {
    NeededModels.are("ru", "en");
    Path page = drawn("Приказ по войскам", "Order of the day");

    Reading read = reader.read(page, 1, List.of("ru", "en"));

    assertThat(read.text().plain().replaceAll("\\s+", " "))
        .isEqualTo("Приказ по войскам Order of the day");
    assertThat(read.engine()).startsWith("Tesseract 5").endsWith("(rus+eng)");
    assertThat(read.text().language()).isEqualTo("ru");
    assertThat(read.text().width()).isEqualTo(1000);
    TextWord first = read.text().words().findFirst().orElseThrow();
    assertThat(first.box().x()).isBetween(50, 80);
    assertThat(first.box().y()).isBetween(50, 130);
  }

  @Test
  void saysWhichModelIsMissingAndWhatBringsIt() {
    DecodingReader bare = new DecodingReader(decoder(), folder, new Models(folder));

    assertThatThrownBy(() -> bare.read(folder.resolve("page.png"), 1, List.of("ru")))
        .isInstanceOf(MissingModelsException.class)
        .hasMessageContaining("tesseract-ocr-rus");
  }

  @Test
  void refusesAFileThatIsNoPictureAndReadsTheNext() throws IOException {
    NeededModels.are("en");
    Path broken = folder.resolve("broken.png");
    Files.writeString(broken, "no picture");

    assertThatThrownBy(() -> reader.read(broken, 1, List.of("en")))
        .isInstanceOf(UnacceptableFileException.class);

    assertThat(reader.read(drawn("First page", "and more"), 1, List.of("en")).text().plain())
        .contains("First page");
  }

  @Test
  void takesTheTextThatAPdfBringsAlongWithItsPlaces() throws IOException {
    NeededModels.are("en");
    Path file = folder.resolve("page.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(400, 200));
      document.addPage(page);
      try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
        pen.beginText();
        pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
        pen.newLineAtOffset(40, 150);
        pen.showText("The 0rder of the day");
        pen.newLineAtOffset(0, -40);
        pen.showText("was read aloud");
        pen.endText();
      }
      document.save(file.toFile());
    }

    Reading read = reader.read(file, 1, List.of("en"));

    assertThat(read.isEmbedded()).isTrue();
    assertThat(read.text().plain()).isEqualTo("The 0rder of the day\nwas read aloud");
    TextWord first = read.text().words().findFirst().orElseThrow();
    assertThat(first.box().x()).isBetween(160, 172);
    assertThat(first.box().y()).isBetween(120, 190);
  }

  @Test
  void livesThroughABreakdownOfTheEngine() throws IOException {
    NeededModels.are("en");
    Path models = Files.createDirectories(folder.resolve("models"));
    Path model = models.resolve("eng.traineddata");
    Files.write(model, new byte[100_000]);
    DecodingReader brittle = new DecodingReader(decoder(), folder, new Models(models));
    Path page = drawn("First page", "and more");
    try {
      assertThatThrownBy(() -> brittle.read(page, 1, List.of("en")))
          .isInstanceOf(UnacceptableFileException.class);

      Path whole = reader.models().folder().resolve("eng.traineddata");
      Files.copy(whole, model, StandardCopyOption.REPLACE_EXISTING);
      assertThat(brittle.read(page, 1, List.of("en")).text().plain()).contains("First page");
    } finally {
      brittle.stop();
    }
  }

  private Decoder decoder() {
    return new Decoder(
        folder,
        new DecoderLimits(
            ScanLimits.USUAL, 512, Duration.ofSeconds(60), 10, Duration.ofMinutes(1)));
  }

  private Path drawn(String... lines) throws IOException {
    BufferedImage page = new BufferedImage(1000, 400, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1000, 400);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 48));
    for (int i = 0; i < lines.length; i++) {
      pen.drawString(lines[i], 60, 100 + 90 * i);
    }
    pen.dispose();
    Path file = folder.resolve("page.png");
    ImageIO.write(page, "png", file.toFile());
    return file;
  }
}

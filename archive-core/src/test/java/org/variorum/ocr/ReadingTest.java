package org.variorum.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextFiles;
import org.variorum.scan.ScanCutter;
import org.variorum.scan.ScanLimits;

/**
 * Reads typewritten pages of which the text is known: one of each language, or, as {@code
 * bench/text} asks, all of them in each way of preparing them.
 */
class ReadingTest {
  private static final Path SCANS =
      Path.of(System.getProperty("variorum.test.scans", "../../shared/data/scans"))
          .resolve("ehri-typewritten");
  private static final Map<String, String> MODELS = Map.of("DE", "deu", "CZ", "ces", "EN", "eng");

  private static final boolean ALL = Boolean.getBoolean("variorum.test.reading");

  @TempDir Path folder;

  @Test
  void readsTypewrittenPages() throws IOException {
    assumeThat(SCANS).as("pages of which the text is known; see bench/README").isDirectory();
    NeededModels.are("de", "cs", "en");
    Models models = Models.in(List.of());
    Map<String, ErrorRate> rates = new TreeMap<>();

    for (Path truth : pages()) {
      String language = truth.getFileName().toString().replaceAll(".*_([A-Z]{2})_.*", "$1");
      read(truth, language, models, rates);
    }

    rates.forEach(
        (what, rate) ->
            System.out.printf(
                "reading: %-18s %5.1f %% of %d letters%n", what, rate.percent(), rate.letters()));
    assertThat(rates.get("EN surest").percent()).isLessThan(2.5);
    assertThat(rates.get("DE surest").percent()).isLessThan(14);
    assertThat(rates.get("CZ surest").percent()).isLessThan(30);
  }

  private void read(Path truth, String language, Models models, Map<String, ErrorRate> rates)
      throws IOException {
    String known = TextFiles.read(Files.readAllBytes(truth)).plain();
    GreyImage image =
        image(truth.resolveSibling(truth.getFileName().toString().replace(".xml", ".jpg")));
    try (Tesseract engine = new Tesseract(models.folder(), MODELS.get(language))) {
      for (Preparation preparation : ALL ? Preparation.values() : new Preparation[0]) {
        PageText read = engine.read(preparation.of(image), "");
        rates.merge(
            language + " " + preparation, ErrorRate.of(read.plain(), known), ErrorRate::and);
      }
      PageText surest = SurestReading.of(image, prepared -> engine.read(prepared, ""), () -> {});
      rates.merge(language + " surest", ErrorRate.of(surest.plain(), known), ErrorRate::and);
    }
  }

  private GreyImage image(Path file) {
    GreySink rows = new GreySink();
    ScanCutter cutter = new ScanCutter(ScanLimits.USUAL, page -> {});
    cutter.read(file, cutter.page(file, 1), rows, folder.resolve("rows"));
    return rows.image();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.list(SCANS)) {
      return all.filter(file -> file.toString().endsWith(ALL ? ".xml" : "_01.xml"))
          .sorted()
          .toList();
    }
  }
}

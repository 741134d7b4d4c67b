package org.variorum.ocr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.pagetext.AltoWriter;
import org.variorum.pagetext.PageText;
import org.variorum.scan.ScanCutter;
import org.variorum.scan.ScanHeader;

/** Reads pages in the process that takes scans apart, and keeps the models of the last page. */
public final class PageReading {
  private final ScanCutter cutter;
  private String loaded = "";
  private @Nullable Tesseract last;

  public PageReading(ScanCutter cutter) {
    this.cutter = cutter;
  }

  /**
   * Reads a page and writes it as ALTO; returns the name of the program that read it.
   *
   * @param page from 1
   * @param names of models, joined by "+"
   * @param alto the file to be written
   */
  public String read(Path file, int page, Path models, String names, Path alto) {
    GreySink rows = new GreySink();
    Path scratch = alto.resolveSibling(alto.getFileName() + ".rows");
    ScanHeader header = cutter.read(file, page, rows, scratch);
    Tesseract engine = engine(models, names);
    PageText read = SurestReading.of(rows.image(), image -> engine.read(image, ""));
    PageText placed = read.scaledTo(header.shownWidth(), header.shownHeight());
    String version = Tesseract.version() + " (" + names + ")";
    AltoWriter.Making made = new AltoWriter.Making(Instant.EPOCH, "", "read", version);
    try {
      Files.write(alto, AltoWriter.write(placed, made));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return version;
  }

  private Tesseract engine(Path models, String names) {
    Tesseract known = last;
    if (known != null && loaded.equals(names)) {
      return known;
    }
    if (known != null) {
      known.close();
      last = null;
    }
    Tesseract fresh = new Tesseract(models, names);
    last = fresh;
    loaded = names;
    return fresh;
  }
}

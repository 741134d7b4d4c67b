package org.variorum.ocr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.pagetext.AltoWriter;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextRegion;
import org.variorum.pagetext.TextWord;
import org.variorum.scan.Box;
import org.variorum.scan.PageMapping;
import org.variorum.scan.PageRecipe;
import org.variorum.scan.ScanCutter;
import org.variorum.scan.ScanHeader;

/** Reads pages in the process that takes scans apart, and keeps the models of the last page. */
public final class PageReading {
  private final ScanCutter cutter;
  private final Runnable goingOn;
  private String loaded = "";
  private @Nullable Tesseract last;

  /**
   * @param goingOn told after each step of a page, which each may take as long as one page of a
   *     scan
   */
  public PageReading(ScanCutter cutter, Runnable goingOn) {
    this.cutter = cutter;
    this.goingOn = goingOn;
  }

  /**
   * Reads a page and writes it as ALTO; returns the name of the program that read it, empty if the
   * file brought its text along.
   *
   * @param names of models, joined by "+"
   * @param alto the file to be written
   */
  public String read(Path file, Wanted wanted, Path models, String names, Path alto) {
    ScanHeader header = cutter.page(file, wanted.page());
    Optional<PageText> embedded = EmbeddedText.of(file, header);
    if (embedded.isPresent()) {
      write(embedded.get(), "", alto);
      return "";
    }
    GreySink rows = new GreySink();
    PageMapping mapping =
        PageMapping.of(header.shownWidth(), header.shownHeight(), wanted.recipe());
    cutter.read(
        file, header, wanted.recipe(), rows, alto.resolveSibling(alto.getFileName() + ".rows"));
    goingOn.run();
    Tesseract engine = engine(models, names);
    PageText read = SurestReading.of(rows.image(), image -> engine.read(image, ""), goingOn);
    String version = Tesseract.version() + " (" + names + ")";
    PageText shown = read.scaledTo(mapping.shownWidth(), mapping.shownHeight());
    write(asItCame(shown, mapping, wanted.recipe()), version, alto);
    return version;
  }

  /**
   * Which page is to be read.
   *
   * @param page from 1
   * @param recipe how it lies when it is read
   */
  public record Wanted(int page, PageRecipe recipe) {}

  /** The text with its places on the page as it came. */
  private static PageText asItCame(PageText text, PageMapping mapping, PageRecipe recipe) {
    if (recipe.isAsItCame()) {
      return text;
    }
    return new PageText(
        mapping.came().width(),
        mapping.came().height(),
        text.language(),
        text.regions().stream()
            .map(
                region ->
                    new TextRegion(
                        region.id(),
                        came(region.box(), mapping),
                        region.lines().stream().map(line -> asItCame(line, mapping)).toList()))
            .toList());
  }

  private static TextLine asItCame(TextLine line, PageMapping mapping) {
    return new TextLine(
        line.id(),
        came(line.box(), mapping),
        line.words().stream()
            .map(word -> new TextWord(word.text(), came(word.box(), mapping), word.confidence()))
            .toList());
  }

  private static Box came(Box box, PageMapping mapping) {
    return mapping.toCame(box).orElse(PageText.NOWHERE);
  }

  private static void write(PageText text, String version, Path alto) {
    AltoWriter.Making made = new AltoWriter.Making(Instant.EPOCH, "", "read", version);
    try {
      Files.write(alto, AltoWriter.write(text, made));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

package org.variorum.web.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The faces that a PDF is written with, each for its part of the alphabets. */
final class PdfFonts {
  /** The faces of the pages themselves, as the build cuts them. */
  static final PdfFonts OURS =
      new PdfFonts(
          Stream.of("latin", "latin-ext", "cyrillic", "cyrillic-ext")
              .map(part -> new PdfFont(read("serif-" + part + ".ttf")))
              .toList());

  private final List<PdfFont> fonts;

  private PdfFonts(List<PdfFont> fonts) {
    this.fonts = fonts;
  }

  private static byte[] read(String name) {
    try (InputStream in = PdfFonts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The build has not cut " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  List<PdfFont> all() {
    return fonts;
  }

  /** Letters beside each other that one face has. */
  record Run(int font, String letters) {}

  /** A text by the faces that have its letters; letters that none has are left out. */
  List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    text.codePoints()
        .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
        .forEach(letter -> add(runs, letter));
    return runs;
  }

  private void add(List<Run> runs, int letter) {
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && fonts.get(last.font()).has(letter)) {
      runs.set(runs.size() - 1, new Run(last.font(), last.letters() + Character.toString(letter)));
      return;
    }
    for (int font = 0; font < fonts.size(); font++) {
      if (fonts.get(font).has(letter)) {
        runs.add(new Run(font, Character.toString(letter)));
        return;
      }
    }
  }

  /** How wide a text is at a size. */
  double width(String text, double size) {
    return runs(text).stream()
            .mapToInt(run -> run.letters().codePoints().map(fonts.get(run.font())::width).sum())
            .sum()
        * size
        / 1000;
  }

  /** A text broken into lines that are no wider than this. */
  List<String> lines(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line);
        line = "";
      }
      String rest = line.isEmpty() ? word : longer;
      while (width(rest, size) > width) { // a word, as an address, that is wider than the page
        int fits = fitting(rest, size, width);
        lines.add(rest.substring(0, fits));
        rest = rest.substring(fits);
      }
      line = rest;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private int fitting(String word, double size, double width) {
    int fits = word.length();
    while (fits > 1 && width(word.substring(0, fits), size) > width) {
      fits = word.offsetByCodePoints(fits, -1);
    }
    return Math.max(1, fits);
  }
}

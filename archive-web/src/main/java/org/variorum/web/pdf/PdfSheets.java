package org.variorum.web.pdf;

import java.io.IOException;
import java.util.List;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.scan.Box;

/** The pages of a PDF: one that says what the others are, and one for each scan. */
final class PdfSheets {
  private static final double WIDE = 595;
  private static final double HIGH = 842;
  private static final double EDGE = 42;
  private static final double FOOT = 34;
  private static final double TITLE = 17;
  private static final double WORDS = 10.5;
  private static final double SMALL = 8;

  /** How much of the height of a line its letters take, and where they stand in it. */
  private static final double LETTERS = 0.72;

  private static final double BASE = 0.24;

  private final PdfFile file;
  private final PdfFonts fonts;

  PdfSheets(PdfFile file, PdfFonts fonts) {
    this.file = file;
    this.fonts = fonts;
  }

  /** A heading with what is to be known under it. */
  record Said(String what, List<String> words) {}

  /** The first page: what this is, how it is cited and on what terms it may be used. */
  void opening(String title, List<Said> all) throws IOException {
    PdfInk ink = new PdfInk(fonts);
    double y = HIGH - 2 * EDGE;
    for (String line : fonts.lines(title, TITLE, WIDE - 2 * EDGE)) {
      ink.text(EDGE, y, TITLE, line);
      y -= TITLE * 1.3;
    }
    for (Said said : all) {
      y -= WORDS;
      if (y < 2 * EDGE) {
        break;
      }
      ink.text(EDGE, y, SMALL, said.what());
      y -= WORDS * 1.4;
      for (String words : said.words()) {
        for (String line : fonts.lines(words, WORDS, WIDE - 2 * EDGE)) {
          if (y > EDGE) {
            ink.text(EDGE, y, WORDS, line);
          }
          y -= WORDS * 1.4;
        }
      }
    }
    file.page(WIDE, HIGH, ink, null);
  }

  /** A scan, upright or on its side as it is, with its text under it and a line at its foot. */
  void scan(Jpeg picture, PageText text, List<String> foot) throws IOException {
    boolean lies = picture.width() > picture.height();
    double wide = lies ? HIGH : WIDE;
    double high = lies ? WIDE : HIGH;
    double room = high - EDGE / 2 - EDGE - FOOT;
    double scale = Math.min((wide - EDGE) / picture.width(), room / picture.height());
    double width = picture.width() * scale;
    double height = picture.height() * scale;
    double left = (wide - width) / 2;
    double bottom = EDGE + FOOT + (room - height);
    PdfInk ink = new PdfInk(fonts).picture(left, bottom, width, height);
    if (text.width() > 0 && text.height() > 0) {
      double side = width / text.width();
      double level = height / text.height();
      text.lines().forEach(line -> line(ink, line, left, bottom + height, side, level));
    }
    double y = EDGE / 2 + FOOT;
    for (String words : foot) {
      for (String line : fonts.lines(words, SMALL, wide - EDGE)) {
        ink.text(EDGE / 2, y, SMALL, line);
        y -= SMALL * 1.35;
      }
    }
    file.page(wide, high, ink, picture);
  }

  private static void line(
      PdfInk ink, TextLine line, double left, double top, double side, double level) {
    Box box = line.box();
    if (!box.isEmpty()) {
      double height = box.height() * level;
      ink.hidden(
          left + box.x() * side,
          top - (box.y() + box.height()) * level + height * BASE,
          Math.max(1, height * LETTERS),
          box.width() * side,
          line.text());
    }
  }
}

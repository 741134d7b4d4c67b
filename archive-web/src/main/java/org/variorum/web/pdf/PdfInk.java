package org.variorum.web.pdf;

import java.util.Locale;

/** What stands on a page of a PDF: letters and a picture, in points from its lower left. */
final class PdfInk {
  private final PdfFonts fonts;
  private final StringBuilder said = new StringBuilder();

  PdfInk(PdfFonts fonts) {
    this.fonts = fonts;
  }

  /** Writes a text where its first letter stands on the line. */
  PdfInk text(double x, double y, double size, String text) {
    return letters(x, y, size, 100, 0, text);
  }

  /** A text that can be found and marked but not seen, as wide as it is on the picture below. */
  PdfInk hidden(double x, double y, double size, double width, String text) {
    double natural = fonts.width(text, size);
    return natural <= 0 ? this : letters(x, y, size, 100 * width / natural, 3, text);
  }

  private PdfInk letters(double x, double y, double size, double stretched, int mode, String text) {
    add("BT %d Tr %s Tz 1 0 0 1 %s %s Tm ", mode, number(stretched), number(x), number(y));
    for (PdfFonts.Run run : fonts.runs(text)) {
      add("/F%d %s Tf <", run.font(), number(size));
      PdfFont font = fonts.all().get(run.font());
      run.letters().codePoints().forEach(letter -> add("%04X", font.glyph(letter)));
      said.append("> Tj ");
    }
    said.append("ET\n");
    return this;
  }

  PdfInk picture(double x, double y, double width, double height) {
    add("q %s 0 0 %s %s %s cm /P Do Q\n", number(width), number(height), number(x), number(y));
    return this;
  }

  private void add(String form, Object... given) {
    said.append(String.format(Locale.ROOT, form, given));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  @Override
  public String toString() {
    return said.toString();
  }
}

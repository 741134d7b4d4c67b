package org.variorum.scan;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.variorum.scan.UnacceptableFileException.Reason;

/**
 * A page of a PDF as a picture: the scan that it shows and nothing else, at its own resolution; or
 * the page drawn at 300 dots an inch, or fewer if it is large.
 *
 * @param dotsAnInch at which it is drawn
 * @param scan the only thing on it
 */
record PdfPage(
    int width,
    int height,
    Orientation orientation,
    float dotsAnInch,
    Optional<PDImageXObject> scan) {
  private static final float POINTS_AN_INCH = 72;
  private static final float DOTS_AN_INCH = 300;
  private static final double MOST_DRAWN = 30_000_000;

  static PdfPage of(PDDocument document, int index) throws IOException {
    PDPage page = document.getPage(index);
    Optional<PDImageXObject> scan = SoleImage.of(page);
    return scan.isPresent() ? showing(scan.get(), page) : drawn(page);
  }

  private static PdfPage showing(PDImageXObject scan, PDPage page) {
    Orientation turned = new Orientation(false, Math.floorMod(page.getRotation() / 90, 4));
    return new PdfPage(scan.getWidth(), scan.getHeight(), turned, 0, Optional.of(scan));
  }

  private static PdfPage drawn(PDPage page) {
    PDRectangle box = page.getCropBox();
    double inches = box.getWidth() / POINTS_AN_INCH * (box.getHeight() / POINTS_AN_INCH);
    if (!(inches > 0)) {
      throw new UnacceptableFileException(Reason.DAMAGED);
    }
    float dots = (float) Math.min(DOTS_AN_INCH, Math.sqrt(MOST_DRAWN / inches));
    boolean lying = page.getRotation() % 180 != 0;
    int width = dots(lying ? box.getHeight() : box.getWidth(), dots);
    int height = dots(lying ? box.getWidth() : box.getHeight(), dots);
    return new PdfPage(width, height, Orientation.UPRIGHT, dots, Optional.empty());
  }

  /** As many as the renderer makes of it. */
  private static int dots(float points, float dotsAnInch) {
    return (int) Math.max(Math.floor(points * (dotsAnInch / POINTS_AN_INCH)), 1);
  }
}

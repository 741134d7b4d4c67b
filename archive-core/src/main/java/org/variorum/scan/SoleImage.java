package org.variorum.scan;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a page shows one scan and nothing else, upright and over all of it. Text that
 * is not seen, as recognition lays it under a scan, does not count.
 */
final class SoleImage extends PDFGraphicsStreamEngine {
  private static final float MOST_OF_IT = 0.9f;
  private static final float HARDLY = 0.01f;

  private final PDRectangle box;
  private @Nullable PDImageXObject image;
  private int drawn;
  private Point2D at = new Point2D.Float();

  private SoleImage(PDPage page) {
    super(page);
    box = page.getCropBox();
  }

  static Optional<PDImageXObject> of(PDPage page) throws IOException {
    SoleImage found = new SoleImage(page);
    found.processPage(page);
    return found.drawn == 1 ? Optional.ofNullable(found.image) : Optional.empty();
  }

  @Override
  public void drawImage(PDImage shown) {
    drawn++;
    if (shown instanceof PDImageXObject scan && !scan.isStencil() && covers()) {
      image = scan;
    }
  }

  private boolean covers() {
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    boolean upright =
        place.getScaleX() > 0
            && place.getScaleY() > 0
            && Math.abs(place.getShearX()) < HARDLY
            && Math.abs(place.getShearY()) < HARDLY;
    return upright
        && place.getScaleX() > MOST_OF_IT * box.getWidth()
        && place.getScaleY() > MOST_OF_IT * box.getHeight();
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
    if (getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER) {
      drawn++;
    }
  }

  @Override
  public void strokePath() {
    drawn++;
  }

  @Override
  public void fillPath(int rule) {
    drawn++;
  }

  @Override
  public void fillAndStrokePath(int rule) {
    drawn++;
  }

  @Override
  public void shadingFill(COSName name) {
    drawn++;
  }

  @Override
  public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
    at = one;
  }

  @Override
  public void clip(int rule) {
    // What is cut away is the page's margin at most.
  }

  @Override
  public void moveTo(float x, float y) {
    at = new Point2D.Float(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    at = new Point2D.Float(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    at = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return at;
  }

  @Override
  public void closePath() {
    // Only what is filled or drawn is seen.
  }

  @Override
  public void endPath() {
    // Only what is filled or drawn is seen.
  }
}

package org.variorum.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes pictures of the pages of a PDF; Java's limit of memory is the only one while it draws. */
final class PdfDecoder implements ScanDecoder {

  @Override
  public void decode(Path file, ScanHeader header, Damage damage, RowSink rows) throws IOException {
    BufferedImage picture = picture(file, header);
    StripReader pixels = StripReader.of(picture.getColorModel(), Optional.empty());
    byte[] row = new byte[picture.getWidth() * pixels.channels()];
    rows.begin(picture.getWidth(), picture.getHeight(), pixels.channels());
    for (int y = 0; y < picture.getHeight(); y++) {
      pixels.read(picture.getRaster(), y, row);
      rows.row(row);
    }
    rows.end();
  }

  private static BufferedImage picture(Path file, ScanHeader header) {
    try (PDDocument document = PdfPages.open(file)) {
      PdfPage page = PdfPage.of(document, header.index());
      BufferedImage picture =
          page.scan().isPresent()
              ? page.scan().get().getImage()
              : new PDFRenderer(document)
                  .renderImageWithDPI(header.index(), page.dotsAnInch(), ImageType.RGB);
      if (picture.getWidth() != header.width() || picture.getHeight() != header.height()) {
        throw new UnacceptableFileException(UnacceptableFileException.Reason.DAMAGED);
      }
      return picture;
    } catch (IOException | RuntimeException e) {
      throw PictureStrips.refusal(e);
    }
  }
}

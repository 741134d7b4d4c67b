package org.variorum.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.variorum.scan.UnacceptableFileException.Reason;

/** Judges a PDF: how many pages, how large each, and that it is open to all. */
final class PdfPages {
  /** Of what a PDF unpacks in memory; the rest goes to the disk. */
  private static final long MEMORY = 48_000_000;

  private static final long DISK = 2_000_000_000;
  private static final int BYTES_A_PIXEL = 5;

  private final ScanLimits limits;

  PdfPages(ScanLimits limits) {
    this.limits = limits;
  }

  List<ScanHeader> of(Path file) {
    try (PDDocument document = open(file)) {
      if (document.isEncrypted()) {
        throw new UnacceptableFileException(Reason.ENCRYPTED);
      }
      int count = document.getNumberOfPages();
      limits.checkPages(count);
      if (count == 0) {
        throw new UnacceptableFileException(Reason.DAMAGED);
      }
      List<ScanHeader> pages = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        pages.add(judged(PdfPage.of(document, i), i));
      }
      return pages;
    } catch (InvalidPasswordException e) {
      throw new UnacceptableFileException(Reason.ENCRYPTED);
    } catch (IOException | RuntimeException e) {
      throw PictureStrips.refusal(e);
    }
  }

  private ScanHeader judged(PdfPage page, int index) {
    limits.checkSize(page.width(), page.height());
    limits.checkAtOnce((long) page.width() * page.height() * BYTES_A_PIXEL);
    return new ScanHeader(ScanFormat.PDF, page.width(), page.height(), page.orientation(), index);
  }

  /** Opens it so that neither its size nor what it unpacks to fills the memory. */
  static PDDocument open(Path file) throws IOException {
    PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBufferedFile(file.toFile()),
            MemoryUsageSetting.setupMixed(MEMORY, DISK).streamCache);
    document.setResourceCache(null);
    return document;
  }
}

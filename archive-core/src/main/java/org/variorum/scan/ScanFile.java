package org.variorum.scan;

import java.util.List;

/**
 * What a file is and holds, read and judged by its bytes.
 *
 * @param pages in their order; none if it is a recording
 * @param damaged whether something of it cannot be read and was to be lived with
 */
public record ScanFile(ScanFormat format, List<ScanHeader> pages, boolean damaged) {
  public ScanFile {
    pages = List.copyOf(pages);
  }

  /** A file of one page. */
  static ScanFile of(ScanHeader page, Damage damage) {
    return new ScanFile(page.format(), List.of(page), damage.isFound());
  }
}

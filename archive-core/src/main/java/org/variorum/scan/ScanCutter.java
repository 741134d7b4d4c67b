package org.variorum.scan;

import java.io.IOException;
import java.nio.file.Path;

/** Makes from a scan all that a screen asks for: its tiles, a preview and a thumbnail. */
public final class ScanCutter {
  private final ScanDecoder decoder;

  public ScanCutter(ScanDecoder decoder) {
    this.decoder = decoder;
  }

  /**
   * Writes them into one zip, which {@link TileArchive} reads. If it throws, the zip is worthless.
   *
   * @throws UnacceptableFileException if the picture turns out to be damaged
   */
  public void cut(Path file, ScanHeader header, Path zip) throws IOException {
    try (PyramidCutter cutter = new PyramidCutter(zip)) {
      if (header.orientation().equals(Orientation.UPRIGHT)) {
        decoder.decode(file, header, cutter);
      } else {
        cutTurned(file, header, zip, cutter);
      }
    }
  }

  private void cutTurned(Path file, ScanHeader header, Path zip, PyramidCutter cutter)
      throws IOException {
    Path scratch = zip.resolveSibling(zip.getFileName() + ".rows");
    try (TurnedRows turned = new TurnedRows(cutter, header.orientation(), scratch)) {
      decoder.decode(file, header, turned);
    }
  }
}

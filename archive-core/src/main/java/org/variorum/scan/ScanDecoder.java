package org.variorum.scan;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Turns a picture into rows of grey or sRGB. Called by one thread at a time; the caller has judged
 * the file and chose the rows' order by {@link ScanHeader#orientation}, which a decoder leaves
 * alone.
 */
interface ScanDecoder {

  /**
   * Decodes the whole picture into the sink, which is ended only if all of it was sound or what is
   * not is lived with.
   *
   * @throws UnacceptableFileException if the picture turns out to be damaged, or in colours or a
   *     form that cannot be read
   * @throws IOException if the file cannot be read or the sink fails
   */
  void decode(Path file, ScanHeader header, Damage damage, RowSink rows) throws IOException;
}

package org.variorum.crosswalk;

import java.io.IOException;

/** Reads the files of one format. Without state, and safe for use by many threads. */
public interface Crosswalk {

  /** The format by a code, as {@code ead2002}: lower case, digits and hyphens. */
  String format();

  /** Whether a file that begins like this is of the format; its name counts for nothing. */
  boolean recognises(Beginning beginning);

  /**
   * Reads a file from its beginning to its end and hands out its records, those that others refer
   * to first where that is possible; a unit comes before its parts. Keeps in memory no more than
   * one record and what encloses it, however long the file is. Of the same file the same records
   * come, with the same keys; of a changed one the keys of what did not move are the same.
   *
   * @throws UnreadableFileException if it cannot be read on; what came before is kept
   * @throws IOException if the disk cannot be read
   */
  void read(ForeignFile file, Catcher catcher) throws IOException;
}

package org.variorum.scan;

import java.nio.file.Path;

/** Judges files by their bytes, and makes from pictures all that a screen asks for. */
public interface ScanMaker {

  /** Raised whenever what it makes becomes better: all that older versions made is made anew. */
  int VERSION = 1;

  /**
   * Reads what a file says of itself, from its first byte to its last, and decodes nothing.
   *
   * @throws UnacceptableFileException if it is nothing that the archive takes
   */
  ScanFile judge(Path file, Tolerance tolerance);

  /**
   * Judges a file and writes the tiles, preview and thumbnail of each of its pages into one zip,
   * which {@link TileArchive} reads. If it throws, the zip is worthless.
   *
   * @throws UnacceptableFileException if it is no picture, or turns out to be damaged
   */
  ScanFile cut(Path file, Tolerance tolerance, Path zip);

  /**
   * Writes the tiles, preview and thumbnail of a page as it is to be shown into a zip, as those of
   * the first page of a file are.
   *
   * @param page of the file, from 1
   * @return what that page was found to be
   * @throws UnacceptableFileException if it cannot be read
   */
  ScanFile treat(Path file, int page, PageRecipe recipe, Path zip);
}

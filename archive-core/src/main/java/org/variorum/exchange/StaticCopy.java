package org.variorum.exchange;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes all that visitors may read as pages that need no server. */
public interface StaticCopy {

  /**
   * What was written.
   *
   * @param pages in all languages
   * @param pictures that can be zoomed into
   */
  record Report(int pages, int pictures, int files) {}

  /**
   * Writes into a new or empty folder.
   *
   * @param base where the copy will be found, with a closing slash; empty if it stays on a disk
   * @param line is told now and then how far it has come
   * @throws UnwritableExportException if it cannot be written there, or a page cannot be had
   */
  Report write(Path folder, String base, Consumer<String> line);
}

package org.variorum.ocr;

import java.nio.file.Path;
import java.util.List;
import org.variorum.pagetext.PageText;

/** Has pages read. Pages wait for each other. */
public interface PageReader {

  /** Where the models of languages lie. */
  Models models();

  /**
   * Reads a page of a file: the text that the file brings along, else what stands on its picture.
   *
   * @param page from 1
   * @param languages of which {@link #models} has the models
   * @throws MissingModelsException if it has not
   * @throws org.variorum.scan.UnacceptableFileException if the page cannot be decoded, takes too
   *     long, or the program broke down over it
   */
  Reading read(Path file, int page, List<String> languages);

  /**
   * What was read.
   *
   * @param text with boxes in pixels of the page as it is shown
   * @param engine the program that read it; empty if the file brought it along
   */
  record Reading(PageText text, String engine) {
    public boolean isEmbedded() {
      return engine.isEmpty();
    }
  }
}

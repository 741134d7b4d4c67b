package org.variorum.ocr;

import java.nio.file.Path;
import java.util.List;
import org.variorum.pagetext.PageText;
import org.variorum.scan.PageRecipe;

/** Has pages read. Pages wait for each other. */
public interface PageReader {

  /** Where the models of languages lie. */
  Models models();

  /**
   * Reads a page of a file: the text that the file brings along, else what stands on its picture.
   *
   * @param page from 1
   * @param recipe how it lies when it is read; what is cropped away is not read
   * @param languages of which {@link #models} has the models
   * @throws MissingModelsException if it has not
   * @throws org.variorum.scan.UnacceptableFileException if the page cannot be decoded, takes too
   *     long, or the program broke down over it
   */
  Reading read(Path file, int page, PageRecipe recipe, List<String> languages);

  /** The same of a page that is read as it came. */
  default Reading read(Path file, int page, List<String> languages) {
    return read(file, page, PageRecipe.AS_IT_CAME, languages);
  }

  /**
   * What was read.
   *
   * @param text with boxes in pixels of the page as it came
   * @param engine the program that read it; empty if the file brought it along
   */
  record Reading(PageText text, String engine) {
    public boolean isEmbedded() {
      return engine.isEmpty();
    }
  }
}

package org.variorum.decoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.variorum.contentstore.Disk;
import org.variorum.contentstore.StoreException;
import org.variorum.decoder.worker.TextWish;
import org.variorum.ocr.LikelyLanguage;
import org.variorum.ocr.MissingModelsException;
import org.variorum.ocr.Models;
import org.variorum.ocr.PageReader;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextFiles;
import org.variorum.scan.PageRecipe;

/** Has pages read in a process of its own. */
final class DecodingReader implements PageReader {
  private final Decoder decoder;
  private final Path folder;
  private final Models models;

  /**
   * @param folder for what it lays aside
   */
  DecodingReader(Decoder decoder, Path folder, Models models) {
    this.decoder = decoder;
    this.folder = folder;
    this.models = models;
  }

  @Override
  public Models models() {
    return models;
  }

  @Override
  public Reading read(Path file, int page, PageRecipe recipe, List<String> languages) {
    List<String> missing = models.missing(languages);
    if (!missing.isEmpty() || languages.isEmpty()) {
      throw new MissingModelsException(missing);
    }
    try {
      Disk.makeDirectories(folder);
      Path alto = Files.createTempFile(folder, "page", ".xml");
      try {
        TextWish wish =
            new TextWish(
                page, recipe, models.folder(), Models.names(languages), alto.toAbsolutePath());
        String engine = decoder.read(file, wish);
        PageText read = TextFiles.read(Files.readAllBytes(alto));
        return new Reading(read.in(LikelyLanguage.of(read, languages)), engine);
      } finally {
        Files.deleteIfExists(alto);
      }
    } catch (IOException e) {
      throw StoreException.of("A page that was read cannot be taken over", e);
    }
  }

  void stop() {
    decoder.stop();
  }
}

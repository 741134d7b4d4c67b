package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ocr.Models;

/** Which languages a page is read in. */
class SpokenInTest {
  @TempDir Path folder;
  private Models models;

  @BeforeEach
  void aModelOfEnglishOnly() throws IOException {
    Files.createFile(folder.resolve("eng.traineddata"));
    models = new Models(folder);
  }

  @Test
  void readsWhatTheDescriptionNamesEvenIfItsModelIsMissing() {
    assertThat(SpokenIn.of("Немецкий, английский", models)).containsExactly("de", "en");
    assertThat(models.missing(SpokenIn.of("Немецкий, английский", models))).containsExactly("de");
  }

  @Test
  void readsTheUsualThatItCanIfTheDescriptionNamesNone() {
    assertThat(SpokenIn.of("", models)).containsExactly("en");
    assertThat(SpokenIn.of("", new Models(folder.resolve("none"))))
        .containsExactly("ru", "de", "en");
  }
}

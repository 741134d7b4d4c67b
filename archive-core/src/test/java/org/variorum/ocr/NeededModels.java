package org.variorum.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;

/**
 * The models of languages that a test needs. Without them it is skipped; where {@code
 * variorum.test.models} is set, as {@code verify} does after installing them, it fails.
 */
public final class NeededModels {
  private NeededModels() {}

  public static void are(String... languages) {
    List<String> missing = Models.in(List.of()).missing(List.of(languages));
    if (Boolean.getBoolean("variorum.test.models")) {
      assertThat(missing).as("models of Tesseract").isEmpty();
    }
    assumeThat(missing).as("models of Tesseract").isEmpty();
  }
}

package org.variorum.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Documents to test with. */
public final class Samples {

  private Samples() {}

  /** An entry in which every field of the format that a person can have is filled. */
  public static byte[] fullEntry() {
    try (InputStream json = Samples.class.getResourceAsStream("full-entry.json")) {
      return json.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

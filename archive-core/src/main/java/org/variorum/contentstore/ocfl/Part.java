package org.variorum.contentstore.ocfl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.variorum.contentstore.ContentDigest;

/** A file of an object that is to be written, and what its digest is. */
public final class Part {
  private final Writer writer;
  private final ContentDigest digest;

  private Part(Writer writer, ContentDigest digest) {
    this.writer = writer;
    this.digest = digest;
  }

  @FunctionalInterface
  private interface Writer {
    void write(Path target) throws IOException;
  }

  public static Part of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Part of(byte[] bytes) {
    return new Part(target -> Files.write(target, bytes), ContentDigest.of(bytes));
  }

  /**
   * A file that is there already and lies in the object from then on under a second name; where the
   * disk knows no second names it is copied.
   *
   * @param digest of its bytes, as they were read before; what is wrong is found by the next check
   */
  public static Part linked(Path file, ContentDigest digest) {
    return new Part(target -> link(file, target), digest);
  }

  private static void link(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(file, target);
    }
  }

  void write(Path target) throws IOException {
    writer.write(target);
  }

  ContentDigest digest() {
    return digest;
  }
}

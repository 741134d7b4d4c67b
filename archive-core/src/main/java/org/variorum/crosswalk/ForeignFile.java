package org.variorum.crosswalk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of another system.
 *
 * @param path where it lies; it may be opened several times
 * @param name as the delivery calls it, which may be a path in a packed folder; never trusted
 */
public record ForeignFile(Path path, String name) {

  /** Opens it at its first byte; whoever opens it closes it. */
  public InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
  }

  /** Its name without folders and ending, for keys where the file does not say what it is. */
  public String stem() {
    return stem(name);
  }

  /** The name of a file without folders and ending. */
  public static String stem(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }
}

package org.variorum.date;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The test vectors, which are not part of this repository: in {@code shared/data/vectors} beside
 * its root, or where the system property {@code variorum.shared} says that {@code shared} is.
 */
public final class SharedVectors {
  private SharedVectors() {}

  /**
   * Returns the rows of a table without its heading, each split at tabs; skips if there is none.
   */
  public static List<String[]> rows(String file) {
    Path path = folder().resolve("data/vectors").resolve(file).normalize();
    assumeTrue(
        Files.isRegularFile(path), "skipped: no " + path + " (set -Dvariorum.shared=FOLDER)");
    try {
      return Files.readAllLines(path).stream().skip(1).map(row -> row.split("\t", -1)).toList();
    } catch (IOException e) {
      return fail("Could not read " + path, e);
    }
  }

  /** Returns a file of the shared folder; skips if there is none. */
  static Path file(String name) {
    Path path = folder().resolve(name).normalize();
    assumeTrue(Files.exists(path), "skipped: no " + path + " (set -Dvariorum.shared=FOLDER)");
    return path;
  }

  private static Path folder() {
    String given = System.getProperty("variorum.shared");
    if (given != null) {
      return Path.of(given);
    }
    Path root = Path.of("").toAbsolutePath();
    while (root.getParent() != null && !Files.exists(root.resolve("mvnw"))) {
      root = root.getParent();
    }
    return root.resolveSibling("shared");
  }
}

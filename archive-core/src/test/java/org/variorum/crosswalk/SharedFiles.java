package org.variorum.crosswalk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The real files of other systems, which are not part of this repository: in {@code shared/data}
 * beside its root, or where the system property {@code variorum.shared} says that {@code shared}
 * is.
 */
public final class SharedFiles {
  private SharedFiles() {}

  /** A file or folder; skips if there is none. */
  public static Path at(String name) {
    String given = System.getProperty("variorum.shared");
    Path root = Path.of("").toAbsolutePath();
    while (root.getParent() != null && !Files.exists(root.resolve("mvnw"))) {
      root = root.getParent();
    }
    Path folder = given == null ? root.resolveSibling("shared") : Path.of(given);
    Path path = folder.resolve("data").resolve(name).normalize();
    assumeTrue(Files.exists(path), "skipped: no " + path + " (set -Dvariorum.shared=FOLDER)");
    return path;
  }

  /** The folder of further files that {@code -Dvariorum.given=FOLDER} names; skips without it. */
  public static Path given() {
    String folder = System.getProperty("variorum.given");
    assumeTrue(folder != null, "skipped: no -Dvariorum.given=FOLDER");
    return Path.of(folder);
  }

  /** All files below a folder that end so. */
  public static List<Path> under(String name, String ending) {
    try (Stream<Path> files = Files.walk(at(name))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.variorum.web.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.exchange.UnwritableExportException;

/** Where a copy is written. */
final class CopyFolder {
  private final Path root;
  private final Set<String> files = new HashSet<>();

  private CopyFolder(Path root) {
    this.root = root;
  }

  /**
   * A folder that is empty or not there yet.
   *
   * @throws UnwritableExportException if something lies there already, or nothing can be written
   */
  static CopyFolder at(Path root) {
    try {
      Files.createDirectories(root);
      try (Stream<Path> content = Files.list(root)) {
        if (content.findAny().isPresent()) {
          throw new UnwritableExportException("The folder is not empty: " + root);
        }
      }
      return new CopyFolder(root);
    } catch (IOException e) {
      throw new UnwritableExportException("Cannot be written: " + root + " (" + e + ")", e);
    }
  }

  void write(String name, String text) {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String name, byte[] content) {
    try {
      Path file = place(name);
      Files.createDirectories(file.resolveSibling(""));
      Files.write(file, content);
      files.add(name);
    } catch (IOException e) {
      throw new UnwritableExportException("The copy broke off: " + name + " (" + e + ")", e);
    }
  }

  byte[] read(String name) {
    try {
      return Files.readAllBytes(place(name));
    } catch (IOException e) {
      throw new UnwritableExportException("The copy broke off: " + name + " (" + e + ")", e);
    }
  }

  private Path place(String name) {
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root.normalize())) {
      throw new UnwritableExportException("Not within the copy: " + name);
    }
    return file;
  }

  int files() {
    return files.size();
  }
}

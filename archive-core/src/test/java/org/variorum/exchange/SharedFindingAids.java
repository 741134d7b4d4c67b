package org.variorum.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The real finding aids that lie beside the project, where they do. */
final class SharedFindingAids {

  private SharedFindingAids() {}

  /** The folder; empty where there is none. */
  static Optional<Path> folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path data = at.resolve("shared/data");
      if (Files.isDirectory(data.resolve("ead2002"))) {
        return Optional.of(data);
      }
    }
    return Optional.empty();
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all =
        Stream.concat(Files.walk(folder.resolve("ead2002")), Files.walk(folder.resolve("ead3")))) {
      return all.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }
}

package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnableJarIT {
  @TempDir Path directory;

  @Test
  void holdsEachLibraryOfTheAllInOneWarOnce() throws IOException {
    List<String> libraries = libraries(Running.shipped().resolveSibling("ROOT.war"), "WEB-INF");

    Path war = directory.resolve("ROOT.war");
    try (FileSystem jar = FileSystems.newFileSystem(Running.shipped())) {
      Files.copy(jar.getPath("MICRO-INF", "deploy", "ROOT.war"), war);
    }
    assertThat(
            Stream.concat(
                libraries(war, "WEB-INF").stream(),
                libraries(Running.shipped(), "MICRO-INF").stream()))
        .containsExactlyInAnyOrderElementsOf(libraries);
  }

  private static List<String> libraries(Path archive, String folder) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(archive);
        Stream<Path> libraries = Files.list(files.getPath(folder, "lib"))) {
      return libraries.map(library -> library.getFileName().toString()).toList();
    }
  }
}

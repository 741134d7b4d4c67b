package org.variorum;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.variorum.settings.Settings;

/** Gives each archive under test a data directory of its own. */
@ApplicationScoped
public class TestSettings extends Settings {
  private Path data;

  @PostConstruct
  void make() {
    try {
      data = Files.createTempDirectory("variorum-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Path dataDirectory() {
    return data;
  }

  @PreDestroy
  void remove() throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

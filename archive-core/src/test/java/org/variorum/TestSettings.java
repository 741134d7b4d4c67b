package org.variorum;

import jakarta.annotation.PostConstruct;
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
      Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Path dataDirectory() {
    return data;
  }

  /** At the end of the run only: beans that are destroyed later may still write here. */
  private void remove() {
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

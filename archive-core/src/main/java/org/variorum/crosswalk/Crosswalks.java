package org.variorum.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** All formats of others that can be read. */
@ApplicationScoped
public class Crosswalks {
  @Inject @Any Instance<Crosswalk> all;

  /** What reads a file, judged by how it begins; empty if nothing does. */
  public Optional<Crosswalk> of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Beginning beginning = Beginning.of(in);
      return all.stream().filter(one -> one.recognises(beginning)).findFirst();
    }
  }
}

package org.variorum.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.variorum.contentstore.Disk;

/**
 * Copies the embedded database before it is migrated, and leaves a mark until it is done: {@code
 * db/migrating} holds the path of the copy. A start that finds the mark, or sees a migration fail,
 * puts the copy back; so an upgrade that does not come to its end leaves the archive as it was.
 */
final class UpgradeSafeguard {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'before-upgrade-'yyyyMMdd-HHmmss'.zip'")
          .withZone(ZoneOffset.UTC);
  private static final int KEPT = 3;

  private final Path data;

  UpgradeSafeguard(Path data) {
    this.data = data;
  }

  /** Copies and marks; a database elsewhere undoes a failed migration itself. */
  void begin(DataSource source, Instant now) {
    try (Connection connection = source.getConnection()) {
      if (EmbeddedDatabase.isIn(connection)) {
        Path copies = data.resolve("backup");
        Disk.makeDirectories(copies);
        Path copy = copies.resolve(NAME.format(now));
        EmbeddedDatabase.copy(connection, copy);
        Disk.force(copy);
        Disk.force(copies);
        mark(copy);
        LOG.info("Before the upgrade the database was copied to " + copy);
      }
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("The database cannot be copied before its upgrade", e);
    }
  }

  private void mark(Path copy) throws IOException {
    Path stage = Files.createTempFile(data.resolve("db"), "mark", null);
    Files.writeString(stage, data.relativize(copy).toString());
    Disk.makeVisible(stage, markFile());
  }

  /** All went well. */
  void end() {
    try {
      if (Files.deleteIfExists(markFile())) {
        Disk.force(data.resolve("db"));
        clear();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The mark of the upgrade cannot be taken away", e);
    }
  }

  private Path markFile() {
    return data.resolve("db").resolve("migrating");
  }

  private void clear() throws IOException {
    try (Stream<Path> copies = Files.list(data.resolve("backup"))) {
      List<Path> newestFirst =
          copies
              .filter(copy -> copy.getFileName().toString().startsWith("before-upgrade-"))
              .sorted(Comparator.comparing(Path::toString).reversed())
              .toList();
      for (Path old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
        Files.delete(old);
      }
    }
  }
}

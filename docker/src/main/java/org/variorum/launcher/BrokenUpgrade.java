package org.variorum.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipInputStream;

/**
 * An upgrade of the database that did not come to its end: {@code db/migrating} names the copy that
 * was made before it. Putting that copy back leaves the archive as the older version had it.
 */
final class BrokenUpgrade {
  private final Path data;

  BrokenUpgrade(Path data) {
    this.data = data;
  }

  /** Puts the copy back if there is such a mark; returns whether there was. */
  boolean undo() {
    Path directory = data.resolve("db");
    Path mark = directory.resolve("migrating");
    if (!Files.exists(mark)) {
      return false;
    }
    try {
      Path copy = data.resolve(Files.readString(mark).strip());
      Path database = directory.resolve("variorum.mv.db");
      Path stage = directory.resolve("variorum.mv.db.restored");
      try (InputStream file = Files.newInputStream(copy);
          ZipInputStream zip = new ZipInputStream(file)) {
        if (zip.getNextEntry() == null) {
          throw new IOException(copy + " is empty");
        }
        Files.copy(zip, stage, StandardCopyOption.REPLACE_EXISTING);
      }
      Restore.force(stage);
      Files.move(stage, database, StandardCopyOption.ATOMIC_MOVE);
      Restore.force(directory);
      Files.delete(mark);
      Restore.force(directory);
      return true;
    } catch (IOException e) {
      throw new StartRefused(
          ExitCode.DATABASE_DAMAGED,
          "an upgrade of the database was broken off, and its copy cannot be put back (" + e + ").",
          e);
    }
  }
}

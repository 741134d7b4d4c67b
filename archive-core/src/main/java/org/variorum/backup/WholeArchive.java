package org.variorum.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.variorum.contentstore.Disk;
import org.variorum.settings.Settings;

/**
 * All that is backed up. First the tables as they stand at one moment, then the content store:
 * contents are there before the tables name them, so that the file lacks nothing that its tables
 * name.
 */
@ApplicationScoped
class WholeArchive {
  private static final String COPY_OF_TABLES = ".tables";
  private static final String TABLES = "db";
  private static final String STORE = "store";
  private static final String KEYS = "keys";

  /** Stays free for what the portal writes meanwhile. */
  private static final long RESERVE = 100_000_000;

  @Inject TablesCopy tables;
  @Inject Settings settings;

  /** What a backup holds. */
  record Contents(long files, long bytes) {}

  /** Is told, after each file, how many are written, and of how many bytes. */
  @FunctionalInterface
  interface Listener {
    void written(long files, long bytes);
  }

  /**
   * Returns if a backup can be written.
   *
   * @throws ForeignTablesException if the tables are not ours
   */
  void ensurePossible() {
    if (!isPossible()) {
      throw new ForeignTablesException(settings.dataDirectory());
    }
  }

  boolean isPossible() {
    return tables.isPossible();
  }

  /**
   * Returns if there is room for a backup, for which the tables are copied once more meanwhile.
   *
   * @throws NoRoomForBackupException if there is not
   */
  void ensureRoom(Path directory) throws IOException {
    long needed = 2 * bytes(below(TABLES)) + bytes(below(STORE)) + bytes(below(KEYS)) + RESERVE;
    long free = Files.getFileStore(directory).getUsableSpace();
    if (free < needed) {
      throw new NoRoomForBackupException(directory, needed, free);
    }
  }

  private static long bytes(List<Path> files) throws IOException {
    long sum = 0;
    for (Path file : files) {
      sum += Files.exists(file) ? Files.size(file) : 0;
    }
    return sum;
  }

  /** How many files a backup would hold now. */
  long files() throws IOException {
    return 1L + contents().size();
  }

  /** Writes it; it has its name once it is whole and on the disk. */
  Contents write(Path target, Listener listener) throws IOException {
    Disk.makeDirectories(Objects.requireNonNull(target.toAbsolutePath().getParent()));
    Path copy = BackupFile.beside(target, COPY_OF_TABLES);
    try (BackupFile backup = BackupFile.at(target)) {
      tables.write(copy);
      backup.database(copy);
      listener.written(backup.files(), backup.bytes());
      Path data = settings.dataDirectory();
      for (Path file : contents()) {
        backup.file(data.relativize(file).toString().replace('\\', '/'), file);
        listener.written(backup.files(), backup.bytes());
      }
      backup.finish();
      return new Contents(backup.files(), backup.bytes());
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** The keys, without which what the tables keep sealed would be lost, and the content store. */
  private List<Path> contents() throws IOException {
    Path unfinished = settings.dataDirectory().resolve(STORE).resolve("stage");
    List<Path> files = new ArrayList<>(below(KEYS));
    below(STORE).stream().filter(file -> !file.startsWith(unfinished)).forEach(files::add);
    return files;
  }

  private List<Path> below(String directory) throws IOException {
    return BackupFile.filesBelow(settings.dataDirectory().resolve(directory));
  }
}

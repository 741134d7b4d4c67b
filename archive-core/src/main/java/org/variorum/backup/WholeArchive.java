package org.variorum.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.variorum.contentstore.Disk;
import org.variorum.settings.Settings;

/**
 * All that is backed up. First the tables as they stand at one moment, then the store: contents are
 * there before the tables name them, so that the file lacks nothing that its tables name. Of the
 * store the chronicle comes first: a segment of it that is deposited meanwhile is then in the
 * backup twice, and not missing.
 */
@ApplicationScoped
class WholeArchive {
  private static final String COPY_OF_TABLES = ".tables";
  private static final String TABLES = "db";
  private static final String STORE = "store";
  private static final String KEYS = "keys";
  private static final String CHRONICLE = "store/chronicle";
  private static final String UNFINISHED = "store/stage";

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
    return 1L + below(KEYS).size() + below(CHRONICLE).size() + objects().size();
  }

  /** Writes it; it has its name once it is whole and on the disk. */
  Contents write(Path target, Listener listener) throws IOException {
    Disk.makeDirectories(Objects.requireNonNull(target.toAbsolutePath().getParent()));
    Path copy = BackupFile.beside(target, COPY_OF_TABLES);
    try (BackupFile backup = BackupFile.at(target)) {
      tables.write(copy);
      backup.database(copy);
      listener.written(backup.files(), backup.bytes());
      add(below(KEYS), backup, listener);
      add(below(CHRONICLE), backup, listener);
      add(objects(), backup, listener);
      backup.finish();
      return new Contents(backup.files(), backup.bytes());
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private void add(List<Path> files, BackupFile backup, Listener listener) throws IOException {
    Path data = settings.dataDirectory();
    Set<Path> all = Set.copyOf(files);
    for (Path file : files) {
      String name = data.relativize(file).toString().replace('\\', '/');
      try {
        backup.file(name, StillObject.of(file, all));
      } catch (NoSuchFileException gone) {
        if (!file.startsWith(data.resolve(CHRONICLE))) {
          throw gone;
        }
        continue; // it is deposited by now, and comes with the objects
      }
      listener.written(backup.files(), backup.bytes());
    }
  }

  /** What the store holds beside the chronicle and what is still being written. */
  private List<Path> objects() throws IOException {
    Path data = settings.dataDirectory();
    return below(STORE).stream()
        .filter(file -> !file.startsWith(data.resolve(CHRONICLE)))
        .filter(file -> !file.startsWith(data.resolve(UNFINISHED)))
        .toList();
  }

  private List<Path> below(String directory) throws IOException {
    return BackupFile.filesBelow(settings.dataDirectory().resolve(directory));
  }
}

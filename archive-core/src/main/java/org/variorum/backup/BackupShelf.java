package org.variorum.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.contentstore.Disk;
import org.variorum.settings.Settings;

/**
 * The directory in which backups are kept: {@code backup} of the data directory, or the one that
 * {@code VARIORUM_BACKUP_DIR} names. Beside a backup that was read back lies its SHA-512, in the
 * form that {@code sha512sum -c} reads.
 */
@ApplicationScoped
class BackupShelf {
  private static final String DIGEST = ".sha512";
  private static final String UNFINISHED = ".part";

  @Inject Settings settings;

  Path directory() {
    return settings
        .value("variorum.backup.dir")
        .map(Path::of)
        .orElseGet(() -> settings.dataDirectory().resolve("backup"))
        .toAbsolutePath()
        .normalize();
  }

  Path file(BackupName name) {
    return directory().resolve(name.value());
  }

  /** All that are whole, newest first. */
  List<Backup> all() {
    if (!Files.isDirectory(directory())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .filter(BackupName::isValid)
          .flatMap(name -> one(new BackupName(name)).stream())
          .sorted(Comparator.comparing(Backup::made).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The directory of backups cannot be read", e);
    }
  }

  Optional<Backup> one(BackupName name) {
    try {
      Path file = file(name);
      return Files.isRegularFile(file)
          ? Optional.of(
              new Backup(
                  name,
                  Files.size(file),
                  Files.getLastModifiedTime(file).toInstant(),
                  digest(name)))
          : Optional.empty();
    } catch (IOException deletedMeanwhile) {
      return Optional.empty();
    }
  }

  private Optional<String> digest(BackupName name) throws IOException {
    Path kept = beside(name, DIGEST);
    return Files.isRegularFile(kept)
        ? Optional.of(Files.readString(kept).split(" ", 2)[0])
        : Optional.empty();
  }

  private Path beside(BackupName name, String ending) {
    return directory().resolve(name.value() + ending);
  }

  /** Notes that all of it was read back, and its digest. */
  void verified(BackupName name, String sha512) throws IOException {
    Path stage = BackupFile.beside(file(name), DIGEST + UNFINISHED);
    Files.writeString(stage, sha512 + "  " + name + "\n", StandardCharsets.US_ASCII);
    Disk.makeVisible(stage, beside(name, DIGEST));
  }

  /** Forgets that it was right. */
  void unverified(BackupName name) throws IOException {
    Files.deleteIfExists(beside(name, DIGEST));
  }

  void remove(BackupName name) throws IOException {
    unverified(name);
    Files.deleteIfExists(file(name));
    Disk.force(directory());
  }
}

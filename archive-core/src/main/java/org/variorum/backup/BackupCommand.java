package org.variorum.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.variorum.contentstore.Disk;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;
import org.variorum.settings.Settings;

/**
 * {@code variorum backup FILE}: writes the whole archive into a file while it runs. First the
 * tables as they stand at one moment, then the content store: contents are there before the tables
 * name them, so that the file lacks nothing that its tables name.
 */
@ApplicationScoped
public class BackupCommand implements OperatorCommand {
  private static final int BETWEEN_LINES = 5000;
  private static final String COPY_OF_TABLES = ".tables";
  private static final double MEGABYTE = 1e6;

  @Inject TablesCopy tables;
  @Inject Settings settings;

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public void run(OperatorRequest request, OperatorConsole console) {
    if (request.operands().size() != 1 || request.arguments().size() != 1) {
      throw new OperatorFailure(OperatorFailure.MISUSED, "backup FILE");
    }
    Path target = request.path(request.operands().get(0));
    if (Files.exists(target)) {
      throw failure("there is already " + target + "; a backup replaces nothing");
    }
    if (!tables.isPossible()) {
      throw failure(
          "the tables lie in a PostgreSQL: back them up with pg_dump, and after that the directory "
              + settings.dataDirectory().resolve("store"));
    }
    try {
      write(target, console);
    } catch (IOException | UncheckedIOException e) {
      throw failure("cannot write " + target + ": " + e.getMessage());
    }
  }

  private void write(Path target, OperatorConsole console) throws IOException {
    Disk.makeDirectories(Objects.requireNonNull(target.toAbsolutePath().getParent()));
    Path copy = BackupFile.beside(target, COPY_OF_TABLES);
    try (BackupFile backup = BackupFile.at(target)) {
      tables.write(copy);
      backup.database(copy);
      console.line("The tables are in it.");
      keys(backup);
      store(backup, console);
      backup.finish();
      console.line(
          "%s: %d files, %.1f MB."
              .formatted(target, backup.files(), Files.size(target) / MEGABYTE));
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Without them what the tables keep sealed would be lost. */
  private void keys(BackupFile backup) throws IOException {
    Path data = settings.dataDirectory();
    Path keys = data.resolve("keys");
    if (Files.isDirectory(keys)) {
      for (Path file : BackupFile.filesBelow(keys)) {
        backup.file(data.relativize(file).toString().replace('\\', '/'), file);
      }
    }
  }

  /**
   * The chronicle first: a segment of it that is deposited meanwhile is then in the backup twice,
   * and not missing.
   */
  private void store(BackupFile backup, OperatorConsole console) throws IOException {
    Path store = settings.dataDirectory().resolve("store");
    add(BackupFile.filesBelow(store.resolve("chronicle")), backup, console);
    List<Path> rest = new ArrayList<>(BackupFile.filesBelow(store));
    rest.removeIf(
        file ->
            file.startsWith(store.resolve("chronicle")) || file.startsWith(store.resolve("stage")));
    add(rest, backup, console);
  }

  private void add(List<Path> files, BackupFile backup, OperatorConsole console)
      throws IOException {
    Path data = settings.dataDirectory();
    Set<Path> all = new HashSet<>(files);
    for (Path file : files) {
      backup.file(data.relativize(file).toString().replace('\\', '/'), StillObject.of(file, all));
      if (backup.files() % BETWEEN_LINES == 0) {
        console.line(
            "%d files, %.0f MB read.".formatted(backup.files(), backup.bytes() / MEGABYTE));
      }
    }
  }

  private static OperatorFailure failure(String words) {
    return new OperatorFailure(OperatorFailure.FAILED, words);
  }
}

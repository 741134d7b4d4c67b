package org.variorum.dissemination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.edition.Editions;
import org.variorum.identifier.EntryId;

/**
 * Writes what visitors see into a folder, in one format; no file is written over another. Persons
 * who may be living are left out where all is written.
 */
@ApplicationScoped
public class FormatExport {
  private static final int AT_ONCE = 100;

  @Inject Disseminations files;
  @Inject Editions editions;

  /**
   * Writes into a folder: finding aids a file for each tree, tables one for all, else one for each
   * entry.
   *
   * @param branch only this unit or entry; all if null
   * @return how many entries were written
   */
  public int write(Path folder, FileFormat format, String root, @Nullable EntryId branch)
      throws IOException {
    Files.createDirectories(folder);
    if (format == FileFormat.CSV && branch == null) {
      try (OutputStream to = created(folder.resolve("entries.csv"))) {
        return files.table(root, to, reached -> {});
      }
    }
    if (format.holdsBranches()) {
      int written = 0;
      for (EntryId top : branch == null ? files.tops() : List.of(branch)) {
        try (OutputStream to = created(folder.resolve(top + "." + format.ending()))) {
          written += files.branch(top, format, root, to, reached -> {});
        }
      }
      return written;
    }
    return branch == null ? each(folder, format, root) : one(folder, format, root, branch);
  }

  private int each(Path folder, FileFormat format, String root) throws IOException {
    int written = 0;
    List<EntryId> ids = editions.publishedAfter(null, AT_ONCE);
    while (!ids.isEmpty()) {
      for (EntryId id : ids) {
        Optional<WrittenFile> file = files.file(id, format, root);
        if (file.isPresent() && !file.get().unlisted()) {
          written += keep(folder, format, id, file.get());
        }
      }
      ids = editions.publishedAfter(ids.get(ids.size() - 1), AT_ONCE);
    }
    return written;
  }

  private int one(Path folder, FileFormat format, String root, EntryId id) throws IOException {
    Optional<WrittenFile> file = files.file(id, format, root);
    return file.isPresent() ? keep(folder, format, id, file.get()) : 0;
  }

  private static int keep(Path folder, FileFormat format, EntryId id, WrittenFile file)
      throws IOException {
    Files.write(
        folder.resolve(id + "." + format.ending()), file.bytes(), StandardOpenOption.CREATE_NEW);
    return 1;
  }

  private static OutputStream created(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
  }
}

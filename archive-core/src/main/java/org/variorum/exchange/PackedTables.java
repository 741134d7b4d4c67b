package org.variorum.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.table.TableLook;

/** The tables in a packed folder, looked at one after the other without unpacking the folder. */
final class PackedTables {
  private static final int MOST_FILES = 2_000;

  /** Of one file; the first rows of a longer table are in it all the same. */
  private static final long MOST_OF_ONE = 20_000_000;

  /** Of all that are looked at. */
  private static final long MOST = 200_000_000;

  private final Path zip;
  private final Path beside;

  /**
   * @param beside a folder for one file at a time, which is removed again
   */
  PackedTables(Path zip, Path beside) {
    this.zip = zip;
    this.beside = beside;
  }

  /** A table, and what the folder calls its file. */
  record Named(String name, TableLook look) {}

  /** The first that is wanted, or else the first; empty if there is no table in it. */
  Optional<Named> first(Predicate<TableLook> wanted) throws IOException {
    @Nullable Named first = null;
    long left = MOST;
    try (ZipInputStream in =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
      int files = 0;
      for (ZipEntry entry = in.getNextEntry();
          entry != null && files < MOST_FILES && left > 0;
          entry = in.getNextEntry()) {
        files++;
        Path file = Files.createTempFile(beside, "look", ".part");
        try {
          left -= copied(in, file, Math.min(left, MOST_OF_ONE));
          String name = entry.getName();
          Optional<Named> table =
              TableLook.at(new ForeignFile(file, name)).map(look -> new Named(name, look));
          if (table.filter(one -> wanted.test(one.look())).isPresent()) {
            return table;
          }
          first = first == null ? table.orElse(null) : first;
        } finally {
          Files.deleteIfExists(file);
        }
      }
    } catch (ZipException | java.io.EOFException | IllegalArgumentException e) {
      return Optional.ofNullable(first); // what comes behind the damage is not to be seen
    }
    return Optional.ofNullable(first);
  }

  private static long copied(InputStream in, Path file, long most) throws IOException {
    long bytes = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] piece = new byte[1 << 16];
      for (int count = in.read(piece); count >= 0 && bytes < most; count = in.read(piece)) {
        out.write(piece, 0, count);
        bytes += count;
      }
    }
    return bytes;
  }
}

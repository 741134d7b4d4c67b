package org.variorum.exchange;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.table.TableCrosswalk;
import org.variorum.crosswalk.table.TableLook;

/** The tables in a packed folder, looked at one after the other without unpacking the folder. */
final class PackedTables {
  private static final int MOST_FILES = 2_000;

  /** Of one file; the first rows of a longer table are in it all the same. */
  private static final long MOST_OF_ONE = 20_000_000;

  /** Of all that are taken out to be looked at. */
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
    try (ZipFile packed = new ZipFile(zip.toFile())) {
      List<? extends ZipEntry> entries =
          packed.stream().filter(entry -> !entry.isDirectory()).limit(MOST_FILES).toList();
      for (ZipEntry entry : entries) {
        Looked looked = look(packed, entry, Math.min(left, MOST_OF_ONE));
        left -= looked.bytes();
        Named table = looked.table();
        if (table != null && wanted.test(table.look())) {
          return Optional.of(table);
        }
        first = first == null ? table : first;
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      return Optional.ofNullable(first); // what comes behind the damage is not to be seen
    }
    return Optional.ofNullable(first);
  }

  /** What was seen of a file, and how much of it was taken out of the folder for that. */
  private record Looked(@Nullable Named table, long bytes) {}

  /** Takes a file out only if it begins as tables do. */
  private Looked look(ZipFile packed, ZipEntry entry, long most) throws IOException {
    try (InputStream in = packed.getInputStream(entry)) {
      byte[] beginning = in.readNBytes(Beginning.LENGTH);
      if (most <= 0
          || !new TableCrosswalk().recognises(Beginning.of(new ByteArrayInputStream(beginning)))) {
        return new Looked(null, 0);
      }
      Path file = Files.createTempFile(beside, "look", ".part");
      try {
        long bytes = copied(beginning, in, file, most);
        Named table =
            TableLook.at(new ForeignFile(file, entry.getName()))
                .map(look -> new Named(entry.getName(), look))
                .orElse(null);
        return new Looked(table, bytes);
      } finally {
        Files.deleteIfExists(file);
      }
    }
  }

  private static long copied(byte[] beginning, InputStream rest, Path file, long most)
      throws IOException {
    long bytes = beginning.length;
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(beginning);
      byte[] piece = new byte[1 << 16];
      for (int count = rest.read(piece); count >= 0 && bytes < most; count = rest.read(piece)) {
        out.write(piece, 0, count);
        bytes += count;
      }
    }
    return bytes;
  }
}

package org.variorum.exchange;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

  /** Of a workbook, whose parts lie in any order. */
  private static final long MOST_OF_ONE = 20_000_000;

  /** Of a table in plain text: its first rows, and enough to tell its encoding. */
  private static final int MOST_OF_TEXT = 1 << 18;

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
      Beginning begun = Beginning.of(new ByteArrayInputStream(beginning));
      if (most <= 0 || !new TableCrosswalk().recognises(begun)) {
        return new Looked(null, 0);
      }
      Path file = Files.createTempFile(beside, "look", ".part");
      try {
        long bytes =
            begun.isPacked()
                ? copied(beginning, in, file, most)
                : begun(beginning, in, file, (int) Math.min(most, MOST_OF_TEXT));
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

  /**
   * Copies whole lines from the beginning; half a letter at the end would look like another
   * encoding.
   */
  private static long begun(byte[] beginning, InputStream rest, Path file, int most)
      throws IOException {
    byte[] more = rest.readNBytes(Math.max(0, most - beginning.length));
    byte[] bytes = Arrays.copyOf(beginning, beginning.length + more.length);
    System.arraycopy(more, 0, bytes, beginning.length, more.length);
    int end = rest.read() < 0 ? bytes.length : wholeLines(bytes);
    Files.write(file, Arrays.copyOf(bytes, end));
    return bytes.length;
  }

  /**
   * Up to where the last line ends; in 16 bits a letter more is half a letter, which is read over.
   */
  private static int wholeLines(byte[] bytes) {
    for (int at = bytes.length - 1; at > 0; at--) {
      if (bytes[at] == '\n') {
        return at + 1;
      }
    }
    return bytes.length;
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

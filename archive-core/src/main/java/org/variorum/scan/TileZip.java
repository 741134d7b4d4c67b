package org.variorum.scan;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.variorum.scan.UnacceptableFileException.Reason;

/**
 * Writes what was made from one file into one zip whose entries are stored as they are, so that
 * each can be sent straight out of the file, and the file can be opened with any tool.
 */
final class TileZip implements Closeable {
  static final String THUMBNAIL = "thumb.jpg";
  static final String PREVIEW = "preview.jpg";
  static final String INFO = "info.json";

  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** What {@link TileArchive} can point at. */
  private static final long MOST_BYTES = 0xF000_0000L;

  private static final int DIRECTORY = 200;

  private final ZipOutputStream zip;
  private long written;

  TileZip(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    zip = new ZipOutputStream(out);
  }

  /** Before the names of what was made from a page; the first page bears none. */
  static String folder(int page) {
    return page == 1 ? "" : "pages/" + page + "/";
  }

  void add(String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(NO_TIME);
    written += bytes.length + DIRECTORY;
    if (written > MOST_BYTES) {
      throw new UnacceptableFileException(Reason.TOO_COSTLY);
    }
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

package org.variorum.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.variorum.contentstore.Disk;
import org.variorum.contentstore.Room;
import org.variorum.contentstore.StoreException;
import org.variorum.contentstore.StoreFullException;
import org.variorum.settings.Settings;

/** The bytes of files on their way in, in {@code uploads} of the data directory. */
@ApplicationScoped
class UploadFiles {
  private static final int PIECE = 1 << 16;
  private static final long ROOM_LEFT = 100_000_000;

  @Inject Settings settings;

  Path of(UploadId id) {
    return directory().resolve(id.value());
  }

  private Path directory() {
    return settings.dataDirectory().resolve("uploads");
  }

  /** How many bytes there is room for: twice, as they come and as they are kept, and some more. */
  long room() {
    try {
      Disk.makeDirectories(directory());
      return Math.max(0, (Files.getFileStore(directory()).getUsableSpace() - ROOM_LEFT) / 2);
    } catch (IOException e) {
      throw StoreException.of("The directory of uploads cannot be used", e);
    }
  }

  void create(UploadId id) {
    try {
      Disk.makeDirectories(directory());
      Files.createFile(of(id));
      Disk.force(directory());
    } catch (IOException e) {
      throw StoreException.of("An upload could not be begun", e);
    }
  }

  /**
   * Appends what comes to the first {@code offset} bytes, and returns how many there are now, all
   * of them forced to the disk. What came before a connection broke is kept.
   *
   * @param most how long the file may become
   * @throws UploadRefusedException if more comes; the file is then as it was
   * @throws StoreFullException if the disk has no room for it; the file is then as it was
   */
  long append(UploadId id, long offset, InputStream body, long most) {
    try (FileChannel file = FileChannel.open(of(id), StandardOpenOption.WRITE)) {
      file.truncate(offset).position(offset);
      long end = copy(body, file, new Span(offset, most), Room.at(directory(), ROOM_LEFT));
      file.force(true);
      return end;
    } catch (IOException e) {
      throw StoreException.of("A piece of an upload could not be kept", e);
    }
  }

  /** From where a file is written on, and how long it may become. */
  private record Span(long offset, long most) {}

  private static long copy(InputStream body, FileChannel file, Span span, Room room)
      throws IOException {
    byte[] piece = new byte[PIECE];
    long end = span.offset();
    for (int count = read(body, piece); count > 0; count = read(body, piece)) {
      if (end + count > span.most()) {
        file.truncate(span.offset());
        throw new UploadRefusedException(UploadRefusedException.Reason.TOO_MUCH);
      }
      if (!room.takes(count)) {
        file.truncate(span.offset());
        throw new StoreFullException("The disk has no room for more of an upload", null);
      }
      ByteBuffer buffer = ByteBuffer.wrap(piece, 0, count);
      while (buffer.hasRemaining()) {
        end += file.write(buffer);
      }
    }
    return end;
  }

  /** A connection that breaks is an end like any other: the rest will come later. */
  private static int read(InputStream body, byte[] into) {
    try {
      return body.read(into);
    } catch (IOException broken) {
      return -1;
    }
  }

  void remove(UploadId id) {
    try {
      Files.deleteIfExists(Objects.requireNonNull(of(id)));
    } catch (IOException e) {
      throw StoreException.of("An upload could not be removed", e);
    }
  }
}

package org.variorum.exchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.variorum.contentstore.Disk;
import org.variorum.contentstore.Room;

/** Unpacks a folder that somebody brought: nothing outside of it, and not more than fits. */
final class Unpacking {
  private static final long MOST_UNPACKED = 8_000_000_000L;
  private static final int MOST_FILES = 200_000;
  private static final long ROOM_LEFT = 100_000_000;

  private final Path folder;
  private final long mostBytes;
  private final int mostFiles;
  private final Room room;
  private long bytes;
  private int files;

  /** Into a folder, which is made, within the bounds that hold for all that is brought. */
  static Unpacking into(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new Unpacking(folder, MOST_UNPACKED, MOST_FILES, Room.at(folder, ROOM_LEFT));
  }

  Unpacking(Path folder, long mostBytes, int mostFiles, Room room) {
    this.room = room;
    this.folder = folder;
    this.mostBytes = mostBytes;
    this.mostFiles = mostFiles;
  }

  /**
   * Returns the folder of the records, which is the one that was packed.
   *
   * @throws UnacceptableDeliveryException if it is no such folder
   */
  Path unpack(Path zip) throws IOException {
    try (ZipInputStream in =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          write(place(entry.getName()), in);
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new UnacceptableDeliveryException(UnacceptableDeliveryException.Reason.DAMAGED);
    } catch (FileSystemException e) {
      if (Disk.isFull(e)) {
        throw e;
      }
      // a name that no file can have, or that is both a file and a folder
      throw new UnacceptableDeliveryException(UnacceptableDeliveryException.Reason.DAMAGED);
    }
    return root();
  }

  private Path place(String name) {
    try {
      Path place = folder.resolve(name).normalize();
      if (place.startsWith(folder) && !name.contains("\\") && !place.equals(folder)) {
        return place;
      }
    } catch (InvalidPathException e) {
      // Refused like every other name that is none.
    }
    throw new UnacceptableDeliveryException(UnacceptableDeliveryException.Reason.UNSAFE);
  }

  private void write(Path place, InputStream content) throws IOException {
    files++;
    Files.createDirectories(place.resolveSibling(""));
    try (OutputStream out = Files.newOutputStream(place)) {
      byte[] piece = new byte[1 << 16];
      for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
        bytes += count;
        if (bytes > mostBytes || files > mostFiles) {
          throw new UnacceptableDeliveryException(UnacceptableDeliveryException.Reason.TOO_MUCH);
        }
        if (!room.takes(count)) {
          throw new UnacceptableDeliveryException(UnacceptableDeliveryException.Reason.DISK_FULL);
        }
        out.write(piece, 0, count);
      }
    }
  }

  private Path root() throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> top = Files.list(folder)) {
      List<Path> all = top.toList();
      return all.size() == 1 && Files.isDirectory(all.get(0)) ? all.get(0) : folder;
    }
  }
}

package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.variorum.contentstore.ContentDigest;
import org.variorum.contentstore.Disk;
import org.variorum.contentstore.Room;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.exchange.UnacceptableDeliveryException.Reason;
import org.variorum.intake.Intakes;
import org.variorum.settings.Settings;

/**
 * The files that were brought to be imported, in {@code imports} of the data directory: one folder
 * for each import, with the file as it came. It is unpacked anew for each job, so that what is
 * imported is what was brought.
 */
@ApplicationScoped
class BroughtFiles {
  static final long LARGEST = 2_000_000_000;
  private static final long ROOM_LEFT = 100_000_000;
  private static final String HALF = ".part";
  private static final String AS_IT_CAME = "received";
  private static final String OPENED = "open";

  @Inject Settings settings;
  @Inject Deliveries deliveries;

  /** A file that has come and is kept under no number yet. */
  record Staged(Path file, Intakes.Received received) {}

  private Path directory() {
    return settings.dataDirectory().resolve("imports");
  }

  private Path of(long id) {
    return directory().resolve(Long.toString(id));
  }

  /**
   * Takes a file in and judges it by its bytes; what is refused leaves nothing.
   *
   * @param length how long it is said to be; negative if nobody says
   */
  Staged stage(String name, InputStream content, long length) {
    try {
      Disk.makeDirectories(directory());
      Path file = directory().resolve(UUID.randomUUID() + HALF);
      try {
        return new Staged(file, received(file, name, content, length));
      } catch (RuntimeException | IOException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException e) {
      throw Disk.isFull(e)
          ? new UnacceptableDeliveryException(Reason.DISK_FULL)
          : new UncheckedIOException("A file cannot be taken in", e);
    }
  }

  private Intakes.Received received(Path file, String name, InputStream content, long length)
      throws IOException {
    if (length > LARGEST) {
      throw new UnacceptableDeliveryException(Reason.TOO_LARGE);
    }
    long room = Files.getFileStore(file.resolveSibling("")).getUsableSpace();
    if (room < 2 * Math.max(length, 0) + ROOM_LEFT) {
      throw new UnacceptableDeliveryException(Reason.DISK_FULL);
    }
    MessageDigest digest = ContentDigest.begin();
    long bytes = copied(content, file, digest, Room.at(file.resolveSibling(""), ROOM_LEFT));
    if (length >= 0 && bytes != length) {
      throw new UnacceptableDeliveryException(Reason.CUT);
    }
    form(file);
    return new Intakes.Received(name, ContentDigest.of(digest).value(), bytes);
  }

  private DeliveryForm form(Path file) throws IOException {
    return deliveries.isForeign(file) ? DeliveryForm.FOREIGN : DeliveryForm.of(file);
  }

  private static long copied(InputStream content, Path file, MessageDigest digest, Room room)
      throws IOException {
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      long bytes = 0;
      byte[] piece = new byte[1 << 16];
      for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
        bytes += count;
        if (bytes > LARGEST) {
          throw new UnacceptableDeliveryException(Reason.TOO_LARGE);
        }
        if (!room.takes(count)) {
          throw new UnacceptableDeliveryException(Reason.DISK_FULL);
        }
        out.write(piece, 0, count);
      }
      return bytes;
    }
  }

  /** Keeps it under the number of its import. */
  void keep(Staged staged, long id) {
    try {
      Disk.makeVisible(staged.file(), of(id).resolve(AS_IT_CAME));
    } catch (IOException e) {
      throw new UncheckedIOException("A file cannot be kept", e);
    }
  }

  void drop(Staged staged) {
    remove(staged.file());
  }

  /** Removes what came by half and was left by a kill, and was not written on since some time. */
  void dropLeft(Instant before) {
    Path directory = directory();
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(one -> one.toString().endsWith(HALF)).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          remove(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("What came by half cannot be removed", e);
    }
  }

  boolean isKept(long id) {
    return Files.isRegularFile(of(id).resolve(AS_IT_CAME));
  }

  /**
   * Lays the delivery out as it came.
   *
   * @param name what it is called where records are told of
   * @throws UnacceptableDeliveryException if it is not the file of that digest, or none is kept
   */
  Delivery open(long id, String name, String digest) {
    Path file = of(id).resolve(AS_IT_CAME);
    if (!Files.isRegularFile(file)) {
      throw new UnacceptableDeliveryException(Reason.GONE);
    }
    try {
      ensureSame(file, digest);
      close(id);
      Path folder = Files.createDirectories(of(id).resolve(OPENED));
      DeliveryForm form = form(file);
      if (form == DeliveryForm.ZIP) {
        return deliveries.open(Unpacking.into(folder.resolve("unpacked")).unpack(file), folder);
      }
      String ending = form == DeliveryForm.FOREIGN ? ending(name) : form.ending();
      Path brought = Files.createDirectories(folder.resolve("brought"));
      return deliveries.open(Files.copy(file, brought.resolve(plain(name) + ending)), folder);
    } catch (IOException e) {
      throw Disk.isFull(e)
          ? new UnacceptableDeliveryException(Reason.DISK_FULL)
          : new UncheckedIOException("A file cannot be opened", e);
    }
  }

  /** The file as it came, to be looked at; empty if it is not kept any more. */
  Optional<ForeignFile> asItCame(long id, String name) {
    Path file = of(id).resolve(AS_IT_CAME);
    return Files.isRegularFile(file)
        ? Optional.of(new ForeignFile(file, plain(name)))
        : Optional.empty();
  }

  /** The form of what came, and the files in it that can be looked at; see {@link PackedTables}. */
  Optional<PackedTables> packed(long id) {
    Path file = of(id).resolve(AS_IT_CAME);
    try {
      return Files.isRegularFile(file) && form(file) == DeliveryForm.ZIP
          ? Optional.of(new PackedTables(file, of(id)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("A file that was brought cannot be read", e);
    }
  }

  private static void ensureSame(Path file, String digest) throws IOException {
    if (!ContentDigest.of(file).value().equals(digest)) {
      throw new UnacceptableDeliveryException(Reason.CHANGED);
    }
  }

  /** What the file is called behind its last dot; of no matter but for whoever reads it. */
  private static String ending(String name) {
    return name.matches("(?s).*\\.[A-Za-z0-9]{1,8}") ? name.substring(name.lastIndexOf('.')) : "";
  }

  /** A name that is one part of a path, whatever was sent. */
  private static String plain(String name) {
    String plain =
        name.replaceAll("\\.[A-Za-z0-9]{1,8}$", "").replaceAll("[^\\p{L}\\p{N} _-]+", "-").strip();
    return plain.isEmpty() ? "records" : plain.substring(0, Math.min(plain.length(), 80));
  }

  /** Takes away what was unpacked; what came is kept. */
  void close(long id) {
    remove(of(id).resolve(OPENED));
  }

  /** An empty folder for an import that is not of the desk; whoever asks for it removes it. */
  Path working() {
    try {
      Disk.makeDirectories(directory());
      return Files.createDirectory(directory().resolve(UUID.randomUUID() + HALF));
    } catch (IOException e) {
      throw new UncheckedIOException("No folder to work in", e);
    }
  }

  /** Removes such a folder. */
  void release(Path working) {
    remove(working);
  }

  /** Forgets the file. */
  void forget(long id) {
    remove(of(id));
  }

  private static void remove(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A file that was brought cannot be removed", e);
    }
  }
}

package org.variorum.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one directory that holds the archive; held by one process at a time, through a lock that dies
 * with it.
 */
final class DataDirectory implements AutoCloseable {
  private static final String LOCK = "lock";
  private static final String PORT = "port";

  private final Path path;
  private @Nullable FileChannel channel;

  DataDirectory(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /** Makes the directory if there is none, and sees that something can be written to the disk. */
  void prepare() {
    try {
      Files.createDirectories(path);
      Path probe = Files.createTempFile(path, "probe", null);
      Files.write(probe, new byte[64 * 1024]);
      Files.delete(probe);
    } catch (IOException e) {
      throw new StartRefused(
          ExitCode.DATA_UNWRITABLE,
          "cannot write to the data directory " + path + " (" + e + ").",
          e);
    }
  }

  /** Takes the directory for this process, or returns false if another one has it. */
  boolean take() {
    try {
      channel =
          FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        close();
      }
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    } catch (IOException e) {
      throw new StartRefused(
          ExitCode.DATA_UNWRITABLE, "cannot lock the data directory " + path + " (" + e + ").", e);
    }
  }

  /** Leaves the port for commands that are given later. */
  void announce(int port) {
    try {
      Files.writeString(path.resolve(PORT), String.valueOf(port));
    } catch (IOException e) {
      throw new StartRefused(
          ExitCode.DATA_UNWRITABLE,
          "cannot write to the data directory " + path + " (" + e + ").",
          e);
    }
  }

  /** The port of the portal that holds the directory, or empty while it has not said it. */
  Optional<Integer> announcedPort() {
    try {
      return Optional.of(Integer.valueOf(Files.readString(path.resolve(PORT)).strip()));
    } catch (IOException | NumberFormatException notThere) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new StartRefused(ExitCode.FAILED, "cannot release the data directory " + path + ".", e);
    }
  }
}

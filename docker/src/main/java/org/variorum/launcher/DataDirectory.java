package org.variorum.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The one directory that holds the archive; held by one process at a time, through a lock that dies
 * with it.
 */
final class DataDirectory implements AutoCloseable {
  private static final String LOCK = "lock";
  private static final String PORT = "port";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(200);

  /**
   * Locks end with the process: one that nobody refers to would be closed by the garbage collector.
   */
  private static final Set<FileLock> HELD = ConcurrentHashMap.newKeySet();

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
      return lock != null && hold(lock);
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    } catch (IOException e) {
      throw new StartRefused(
          ExitCode.DATA_UNWRITABLE, "cannot lock the data directory " + path + " (" + e + ").", e);
    }
  }

  private boolean hold(FileLock lock) throws IOException {
    HELD.add(lock);
    Files.deleteIfExists(path.resolve(PORT));
    return true;
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

  /** The port of the portal that holds the directory; waits while that one is still starting. */
  int awaitPort() {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      Optional<Integer> port = announcedPort();
      if (port.isPresent()) {
        return port.get();
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new StartRefused(
        ExitCode.DATA_IN_USE,
        "another process holds the data directory " + path + " and does not say at which port.");
  }

  private Optional<Integer> announcedPort() {
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

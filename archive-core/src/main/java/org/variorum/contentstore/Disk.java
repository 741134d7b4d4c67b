package org.variorum.contentstore;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** The few acts on files on which "kept" rests: force to the disk, and make visible in one step. */
public final class Disk {
  private Disk() {}

  /** Makes a directory and those above it, so that they are there after a power cut. */
  public static void makeDirectories(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      return;
    }
    Path above = directory.getParent();
    if (above != null) {
      makeDirectories(above);
    }
    Files.createDirectories(directory);
    if (above != null) {
      force(above);
    }
  }

  /** Forces a file, or the names in a directory, to the disk. */
  public static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Forces a staged file to the disk and gives it its name, replacing what bore it. */
  public static void makeVisible(Path stage, Path target) throws IOException {
    Path directory = Objects.requireNonNull(target.toAbsolutePath().getParent());
    makeDirectories(directory);
    force(stage);
    Files.move(stage, target, StandardCopyOption.ATOMIC_MOVE);
    force(directory);
  }

  /** Removes a file, so that it is gone after a power cut as well. */
  public static void remove(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      force(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }
  }

  /** Removes a folder with all that is in it; one that is not there is gone already. */
  public static void removeTree(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  /** Whether a failure means that the disk is full, which Java tells by its words only. */
  public static boolean isFull(IOException failure) {
    String words = String.valueOf(failure.getMessage());
    return words.contains("No space left")
        || words.contains("Disk quota exceeded")
        || words.contains("not enough space");
  }
}

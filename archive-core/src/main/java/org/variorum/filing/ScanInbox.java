package org.variorum.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.variorum.contentstore.Disk;
import org.variorum.contentstore.StoreException;
import org.variorum.settings.Settings;

/**
 * The directory of the server in which scans are laid to be taken in, with folders as one likes:
 * {@code inbox} of the data directory, or what {@code VARIORUM_INBOX} says. What was taken in is
 * moved to its folder {@code taken}, never deleted.
 */
@ApplicationScoped
class ScanInbox {
  static final int MOST_FILES = 5000;
  private static final String TAKEN = "taken";
  private static final int DEEPEST = 8;
  private static final Duration REST = Duration.ofSeconds(5);
  private static final Duration AHEAD = Duration.ofMinutes(1);

  @Inject Settings settings;
  @Inject Clock clock;

  /**
   * A file that lies there.
   *
   * @param path from the directory on, with slashes
   * @param resting whether nobody has written to it for a moment
   */
  record Arrived(String path, long bytes, boolean resting) {}

  Path directory() {
    return settings
        .value("variorum.inbox")
        .map(Path::of)
        .orElseGet(() -> settings.dataDirectory().resolve("inbox"))
        .toAbsolutePath()
        .normalize();
  }

  /** What lies there, of much at most {@value #MOST_FILES} files; links are not followed. */
  List<Arrived> all() {
    Path directory = directory();
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    Listing listing = new Listing(directory, clock.instant());
    try {
      Files.walkFileTree(directory, EnumSet.noneOf(FileVisitOption.class), DEEPEST, listing);
      return listing.found;
    } catch (IOException e) {
      throw StoreException.of("The inbox cannot be read: " + directory, e);
    }
  }

  private static boolean isHidden(Path path) {
    String name = Objects.requireNonNull(path.getFileName()).toString();
    return name.startsWith(".") || name.equalsIgnoreCase("Thumbs.db");
  }

  /** A walk through the folders that are not hidden. */
  private static final class Listing extends SimpleFileVisitor<Path> {
    private final Path directory;
    private final Instant now;
    private final List<Arrived> found = new ArrayList<>();

    Listing(Path directory, Instant now) {
      this.directory = directory;
      this.now = now;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped =
          !folder.equals(directory)
              && (isHidden(folder) || folder.equals(directory.resolve(TAKEN)));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        String path = directory.relativize(file).toString().replace('\\', '/');
        boolean resting = isResting(attributes.lastModifiedTime().toInstant(), now);
        found.add(new Arrived(path, attributes.size(), resting));
      }
      return found.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    /** What cannot be read is not there; the rest is. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  /**
   * The file of that path; empty if none lies there any more, if a folder on the way has become a
   * link, or if somebody has just written to it.
   */
  Optional<Path> file(String path) {
    Path file = directory().resolve(path).normalize();
    try {
      Path real = file.toRealPath();
      Path expected = directory().toRealPath().resolve(directory().relativize(file));
      return file.startsWith(directory())
              && real.equals(expected)
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && isResting(Files.getLastModifiedTime(file).toInstant(), clock.instant())
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** A time that lies ahead is that of a clock which goes wrong. */
  private static boolean isResting(Instant changed, Instant now) {
    return changed.isBefore(now.minus(REST)) || changed.isAfter(now.plus(AHEAD));
  }

  /**
   * Lays a file aside; one of the same name that lies there stays.
   *
   * @return whether it was still the file that had been found
   */
  boolean lay(String path) throws IOException {
    if (file(path).isEmpty()) {
      return false;
    }
    Path aside = directory().resolve(TAKEN);
    Path target = aside.resolve(path).normalize();
    for (int number = 2; Files.exists(target); number++) {
      target = aside.resolve(path + "." + number).normalize();
    }
    Path folder = Objects.requireNonNull(target.getParent());
    Disk.makeDirectories(folder);
    Files.move(directory().resolve(path), target);
    Disk.force(folder);
    return true;
  }
}

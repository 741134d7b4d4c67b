package org.variorum.search;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;

/**
 * The directory that the index lies in. Each index that is built anew has a directory of its own in
 * it, and the file {@code current} names the one that serves; so an unfinished one is never taken
 * for whole. What is missing or damaged is built anew when it is first wanted.
 */
final class IndexShelf implements Indexes {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final String CURRENT = "current";

  /** An index that does not bear this was made of other fields or name keys, and is built anew. */
  static final String MADE = "index-13-";

  /** The tables write to the same disk, and have to close where it is full. */
  private static final long SPARE_BYTES = 500_000_000;

  private final Path shelf;
  private final Rebuilding rebuilding;

  private final InUse<OpenIndex> open = new InUse<>(OpenIndex::close);
  private final Object building = new Object();

  /** One that is being built; its parts are merged before it serves. */
  private volatile @Nullable OpenIndex rising;

  /** A shelf on which a new index is filled by {@code rebuilding}. */
  IndexShelf(Path shelf, Rebuilding rebuilding) {
    this.shelf = shelf;
    this.rebuilding = rebuilding;
  }

  /** Uses the index; should it turn out to be damaged, it is built anew and used once more. */
  @Override
  public <T> T with(Function<OpenIndex, T> act) {
    try {
      return withOpen(act);
    } catch (SearchException e) {
      if (!isDamage(e)) {
        throw e;
      }
      LOG.log(Level.WARNING, "The search index is damaged and is built anew", e);
      renew();
      return withOpen(act);
    }
  }

  private <T> T withOpen(Function<OpenIndex, T> act) {
    return open.with(index -> true, this::open, act);
  }

  /** Not so a full disk: a new index would not fit either. */
  private static boolean isDamage(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CorruptIndexException
          || cause instanceof IndexFormatTooOldException
          || cause instanceof IndexFormatTooNewException
          || cause instanceof IndexNotFoundException
          || cause instanceof NoSuchFileException
          || cause instanceof EOFException) {
        return true;
      }
    }
    return false;
  }

  /** Opens what is there, or builds it if nothing whole is. */
  private void open() {
    synchronized (building) {
      if (open.now() != null) {
        return;
      }
      Optional<Path> whole = current().filter(Soundness::isWhole);
      if (whole.isEmpty()) {
        build();
      } else {
        open.replaceBy(OpenIndex.in(whole.get()));
      }
    }
  }

  /**
   * Builds the index anew if it is not whole or does not hold so many entries. One that nobody has
   * opened yet is looked at without opening it for use.
   */
  @Override
  public void check(long entries) {
    synchronized (building) {
      OpenIndex index = open.now();
      long held =
          index != null
              ? index.size()
              : current().filter(Soundness::isWhole).map(Soundness::size).orElse(0L);
      if (held != entries) {
        build();
      }
    }
  }

  /** Builds a new index while the old one serves, and lets it take its place. */
  @Override
  public void renew() {
    synchronized (building) {
      build();
    }
  }

  /**
   * It is not held meanwhile, so that whoever searches waits for nothing, nor whoever closes it.
   */
  @Override
  public boolean tidy() {
    synchronized (building) {
      OpenIndex index = open.now();
      if (index != null && hasRoomForAnother()) {
        index.mergePartsIfMany();
      }
      return index != null;
    }
  }

  /** Merged parts lie beside those that they are made of until nobody reads these any more. */
  private boolean hasRoomForAnother() {
    try {
      long room = Files.getFileStore(shelf).getUsableSpace();
      return room > SPARE_BYTES + current().map(IndexShelf::bytes).orElse(0L);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot see how much room there is for the index", e);
    }
  }

  private static long bytes(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void build() {
    Path directory = shelf.resolve(MADE + System.currentTimeMillis());
    OpenIndex fresh = OpenIndex.in(directory);
    rising = fresh;
    try {
      rebuilding.fill(fresh);
      fresh.mergeParts();
      name(directory);
    } catch (RuntimeException e) {
      rebuilding.over();
      fresh.close();
      remove(directory);
      throw e;
    } finally {
      rising = null;
    }
    open.replaceBy(fresh);
    rebuilding.over();
    clearBut(directory);
  }

  /** The directory of the index that serves; empty if none is named or it is gone. */
  private Optional<Path> current() {
    try {
      Path file = shelf.resolve(CURRENT);
      return Files.exists(file)
          ? Optional.of(Files.readString(file).strip())
              .filter(name -> name.startsWith(MADE))
              .map(shelf::resolve)
              .filter(Files::isDirectory)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read which search index serves", e);
    }
  }

  private void name(Path directory) {
    try {
      Path written = shelf.resolve(CURRENT + ".new");
      Files.writeString(
          written,
          directory.getFileName().toString(),
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
      Files.move(written, shelf.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write which search index serves", e);
    }
  }

  /** Removes the directories of older indexes; what cannot be removed now is next time. */
  private void clearBut(Path kept) {
    try (Stream<Path> directories = Files.list(shelf)) {
      directories
          .filter(other -> Files.isDirectory(other) && !other.equals(kept))
          .forEach(IndexShelf::remove);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Cannot list " + shelf, e);
    }
  }

  private static void remove(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Cannot remove the old search index " + directory, e);
    }
  }

  @Override
  public void close() {
    OpenIndex unfinished = rising;
    if (unfinished != null) {
      unfinished.breakOffMerging();
    }
    open.close();
  }
}

package org.variorum.contentstore;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.variorum.identifier.ObjectId;

/** What was made from contents and can be made again: tiles, of files and of pages as shown. */
final class Derived {
  private static final String PAGES = "pages";
  private final Path root;

  Derived(Path root) {
    this.root = root;
  }

  Path ofFile(ContentDigest digest) {
    String name = digest.value();
    return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name + ".zip");
  }

  Path ofPage(ObjectId object, int number) {
    return folder(object).resolve(number + ".zip");
  }

  private Path folder(ObjectId object) {
    String name = object.value();
    return root.resolve(PAGES).resolve(name.substring(0, 2)).resolve(name);
  }

  void write(Path target, Path stage, DerivativeWriter writer) {
    try {
      writer.write(stage);
      Disk.makeVisible(stage, target);
    } catch (IOException e) {
      throw StoreException.of("Could not be kept: " + root.relativize(target), e);
    } finally {
      discard(stage);
    }
  }

  private static void discard(Path stage) {
    try {
      Files.deleteIfExists(stage);
    } catch (IOException e) {
      throw StoreException.of("Could not be removed: " + stage, e);
    }
  }

  Optional<FileChannel> open(Path file) {
    try {
      return Optional.of(FileChannel.open(file, StandardOpenOption.READ));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw StoreException.of("Cannot be read: " + root.relativize(file), e);
    }
  }

  /** Removes what was made of a page, but for one treatment. */
  void removeOthers(ObjectId object, int number) {
    Path kept = ofPage(object, number);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(object))) {
      for (Path file : files) {
        if (!file.equals(kept)) {
          Disk.remove(file);
        }
      }
    } catch (NoSuchFileException e) {
      // nothing was ever made of it
    } catch (IOException e) {
      throw StoreException.of("Could not be removed: what was made of " + object, e);
    }
  }
}

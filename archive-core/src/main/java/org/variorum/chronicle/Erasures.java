package org.variorum.chronicle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.contentstore.Disk;
import org.variorum.contentstore.StoreException;

/** The editions whose documents are to go: a file for each, so that a stop forgets none. */
final class Erasures {
  private final Path folder;

  Erasures(Path folder) {
    this.folder = folder;
    try {
      Disk.makeDirectories(folder);
    } catch (IOException e) {
      throw StoreException.of("The chronicle cannot be opened", e);
    }
  }

  /** An edition. */
  record Key(String entry, int edition) {
    private String name() {
      return entry + "-" + edition;
    }

    private static Key of(Path file) {
      String[] parts = file.getFileName().toString().split("-", 2);
      return new Key(parts[0], Integer.parseInt(parts[1]));
    }

    boolean is(Line line) {
      return line.what() == Kept.EDITION
          && line.row().path("entry_id").asText().equals(entry)
          && line.row().path("number").asInt() == edition;
    }
  }

  void intend(Collection<Key> keys) {
    try {
      for (Key key : keys) {
        Files.write(folder.resolve(key.name()), new byte[0]);
      }
      if (!keys.isEmpty()) {
        Disk.force(folder);
      }
    } catch (IOException e) {
      throw StoreException.of("It could not be kept what is to be erased", e);
    }
  }

  List<Key> intended() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Key::of).toList();
    } catch (IOException e) {
      throw StoreException.of("It cannot be told what is to be erased", e);
    }
  }

  void forget(Collection<Key> keys) {
    try {
      for (Key key : keys) {
        Disk.remove(folder.resolve(key.name()));
      }
    } catch (IOException e) {
      throw StoreException.of("It could not be forgotten what was erased", e);
    }
  }
}

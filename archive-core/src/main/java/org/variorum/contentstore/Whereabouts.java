package org.variorum.contentstore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.variorum.identifier.ObjectId;

/**
 * Where a content lies, found by its digest: a file for each digest, with a line for each object
 * that has it. It is written before the object, so that it may name what is not there; all of it
 * can be made again from the repository.
 */
final class Whereabouts {
  private final Path root;
  private final Path stages;

  Whereabouts(Path root, Path stages) {
    this.root = root;
    this.stages = stages;
  }

  /**
   * A place of a content.
   *
   * @param path from the root of the repository
   */
  record Place(ObjectId object, String path) {}

  List<Place> of(ContentDigest digest) throws IOException {
    try {
      return Files.readAllLines(file(digest)).stream().map(Whereabouts::place).toList();
    } catch (NoSuchFileException nowhere) {
      return List.of();
    }
  }

  private static Place place(String line) {
    int blank = line.indexOf(' ');
    return new Place(new ObjectId(line.substring(0, blank)), line.substring(blank + 1));
  }

  synchronized void add(ContentDigest digest, Place place) throws IOException {
    List<Place> all = new ArrayList<>(of(digest));
    all.removeIf(known -> known.object().equals(place.object()));
    all.add(place);
    Path draft = stages.resolve(UUID.randomUUID().toString());
    Files.write(draft, all.stream().map(one -> one.object() + " " + one.path()).toList());
    Disk.makeVisible(draft, file(digest));
  }

  synchronized void forget(ContentDigest digest) throws IOException {
    Disk.remove(file(digest));
  }

  private Path file(ContentDigest digest) {
    String name = digest.value();
    return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
  }
}

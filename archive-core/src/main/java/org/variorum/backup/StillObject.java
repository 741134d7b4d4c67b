package org.variorum.backup;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

/**
 * An object of the repository as it stood when its files were listed, whatever is written to it
 * meanwhile: versions are never changed, so the inventory of the newest that was listed is the one
 * that fits.
 */
final class StillObject {
  private StillObject() {}

  /** From where a file is copied: an inventory of an object from its newest listed version. */
  static Path of(Path file, Set<Path> listed) {
    String name = file.getFileName().toString();
    if (!name.startsWith("inventory.json")) {
      return file;
    }
    Path object = Objects.requireNonNull(file.getParent());
    Path newest = file;
    for (int version = 1; listed.contains(object.resolve("v" + version).resolve(name)); version++) {
      newest = object.resolve("v" + version).resolve(name);
    }
    return newest;
  }
}

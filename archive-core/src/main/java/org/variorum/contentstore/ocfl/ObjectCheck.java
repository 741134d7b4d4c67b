package org.variorum.contentstore.ocfl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.contentstore.ContentDigest;

/**
 * What was found when every byte of an object was read.
 *
 * @param bytes how many were read
 * @param problems what is not as its inventory says, each in a line that names the file
 */
public record ObjectCheck(long bytes, List<String> problems) {

  public ObjectCheck {
    problems = List.copyOf(problems);
  }

  /** Reads the object in a folder. */
  public static ObjectCheck of(Path folder) {
    Reading reading = new Reading(folder);
    try {
      reading.inventory();
    } catch (UnreadableInventoryException e) {
      reading.problems.add(folder + ": its inventory cannot be read: " + e.getMessage());
    } catch (IOException e) {
      reading.problems.add(folder + ": cannot be read: " + e);
    }
    return new ObjectCheck(reading.bytes, reading.problems);
  }

  private static final class Reading {
    private final Path folder;
    private final List<String> problems = new ArrayList<>();
    private long bytes;

    Reading(Path folder) {
      this.folder = folder;
    }

    void inventory() throws IOException {
      Inventory inventory =
          InventoryForm.read(Files.readString(folder.resolve(InventoryForm.FILE)));
      if (!folder.endsWith(Layout.of(inventory.id()))) {
        problems.add(folder + ": is not the place of " + inventory.id());
      }
      sidecar(folder);
      for (int version = 1; version <= inventory.head(); version++) {
        sidecar(folder.resolve("v" + version));
      }
      if (!same(folder, folder.resolve("v" + inventory.head()))) {
        problems.add(folder + ": its inventory is not that of its newest version");
      }
      for (Map.Entry<String, String> file : inventory.manifest().entrySet()) {
        digest(folder.resolve(file.getValue()), file.getKey());
      }
      strangers(inventory);
    }

    private void sidecar(Path where) throws IOException {
      String said = Files.readString(where.resolve(InventoryForm.SIDECAR)).split("\\s", 2)[0];
      digest(where.resolve(InventoryForm.FILE), said);
    }

    private static boolean same(Path one, Path other) throws IOException {
      return Files.mismatch(one.resolve(InventoryForm.FILE), other.resolve(InventoryForm.FILE)) < 0;
    }

    private void digest(Path file, String expected) throws IOException {
      try {
        bytes += Files.size(file);
        if (!ContentDigest.of(file).value().equals(expected)) {
          problems.add(file + ": its bytes are not those that were kept");
        }
      } catch (NoSuchFileException e) {
        problems.add(file + ": is missing");
      }
    }

    private void strangers(Inventory inventory) throws IOException {
      Set<String> known = new HashSet<>(inventory.manifest().values());
      known.addAll(List.of("0=ocfl_object_1.1", InventoryForm.FILE, InventoryForm.SIDECAR));
      for (int version = 1; version <= inventory.head(); version++) {
        known.add("v" + version + "/" + InventoryForm.FILE);
        known.add("v" + version + "/" + InventoryForm.SIDECAR);
      }
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile)
            .filter(one -> !known.remove(folder.relativize(one).toString()))
            .forEach(one -> problems.add(one + ": belongs to no version"));
      }
      if (known.contains("0=ocfl_object_1.1")) {
        problems.add(folder + ": lacks 0=ocfl_object_1.1");
      }
    }
  }
}

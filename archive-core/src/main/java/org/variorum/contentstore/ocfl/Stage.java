package org.variorum.contentstore.ocfl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.variorum.contentstore.Disk;

/**
 * A folder in which something is made that is not yet to be seen. Before anything is changed in its
 * place, a note says what: what a killed process left can be finished by it.
 */
final class Stage implements AutoCloseable {
  private static final String NOTE = "note.txt";
  private final Path folder;
  private boolean done = true;

  private Stage(Path folder) {
    this.folder = folder;
  }

  static Stage in(Path stages) throws IOException {
    return new Stage(Files.createDirectory(stages.resolve("ocfl-" + UUID.randomUUID())));
  }

  /** Those that were left by a process that was killed. */
  static List<Stage> left(Path stages) throws IOException {
    try (Stream<Path> all = Files.list(stages)) {
      return all.filter(one -> one.getFileName().toString().startsWith("ocfl-"))
          .map(Stage::new)
          .toList();
    }
  }

  /**
   * What is about to be changed.
   *
   * @param object its folder, from the root of the repository
   * @param version the version that is added; 0 if the object is replaced as a whole
   */
  record Plan(String object, int version) {}

  void note(Plan plan) throws IOException {
    Path draft = folder.resolve("note.part");
    Files.writeString(draft, plan.object() + "\n" + plan.version() + "\n");
    done = false;
    Disk.makeVisible(draft, folder.resolve(NOTE));
  }

  /** What was planned is done, and nothing is left to be finished. */
  void done() {
    done = true;
  }

  Optional<Plan> plan() throws IOException {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(NOTE));
      return Optional.of(new Plan(lines.get(0), Integer.parseInt(lines.get(1))));
    } catch (NoSuchFileException nothingWasChanged) {
      return Optional.empty();
    }
  }

  Path resolve(String name) {
    return folder.resolve(name);
  }

  /** Forces all that was made in a folder to the disk. */
  static void force(Path made) throws IOException {
    try (Stream<Path> all = Files.walk(made)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Disk.force(one);
      }
    }
  }

  /** Removes it, unless what was planned is done by half: then it waits for the next opening. */
  @Override
  public void close() throws IOException {
    if (!done) {
      return;
    }
    Files.deleteIfExists(folder.resolve(NOTE));
    Disk.removeTree(folder);
  }
}

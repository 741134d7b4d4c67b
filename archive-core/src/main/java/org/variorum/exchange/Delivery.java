package org.variorum.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What an archive hands over: a folder of JSON files, or a JSON Lines file; beside them its own
 * words and its scans. The folder may be a bag, which is checked first. The order of the records is
 * the same each time.
 *
 * @param root the folder beside whose documents the scans lie
 * @param files the files with records, in the order of their paths
 * @param crossed the records of files of other systems, which come after them
 * @param notes what was found while those were read
 * @param decided what was said of names in it
 */
record Delivery(
    Path root, List<Path> files, List<Spool> crossed, ReadingNotes notes, DecidedNames decided) {
  /** In bytes: a record is read as a whole. */
  private static final int LARGEST_RECORD = 16_000_000;

  private static final Set<String> NO_RECORDS =
      Set.of("vocabulary.json", "archive.json", "pages.json", "mappings.json", "objects.json");

  /** One with records of our own alone. */
  Delivery(Path root, List<Path> files) {
    this(root, files, List.of(), new ReadingNotes());
  }

  /** One of whose names nothing is said. */
  Delivery(Path root, List<Path> files, List<Spool> crossed, ReadingNotes notes) {
    this(root, files, crossed, notes, DecidedNames.NONE);
  }

  /** The same, of whose names that is said. */
  Delivery deciding(DecidedNames names) {
    return new Delivery(root, files, crossed, notes, names);
  }

  /**
   * Opens a delivery; nothing of it is read yet.
   *
   * @throws UnreadableDeliveryException if there is none
   */
  static Delivery at(Path path) {
    try {
      if (Files.isDirectory(path)) {
        return ofFolder(path.toRealPath());
      }
      if (Files.isReadable(path)) {
        Path file = path.toRealPath();
        return new Delivery(file.resolveSibling(""), List.of(file));
      }
    } catch (IOException e) {
      throw new UnreadableDeliveryException("Not readable: " + path, e);
    }
    throw new UnreadableDeliveryException("No such file or folder, or not readable: " + path);
  }

  private static Delivery ofFolder(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(file -> holdsRecords(root, file))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new UnreadableDeliveryException("No *.json or *.jsonl in the folder " + root);
      }
      return new Delivery(root, files);
    }
  }

  /** Whether a file is one of records of our own, by its name. */
  static boolean holdsRecords(Path root, Path file) {
    String name = root.relativize(file).toString();
    return (name.endsWith(".json") || name.endsWith(".jsonl")) && !NO_RECORDS.contains(name);
  }

  /** Reads all records, one after the other. */
  void forEach(Consumer<RawRecord> reader) {
    for (Path file : files) {
      String name = root.relativize(file).toString();
      try {
        if (name.endsWith(".jsonl")) {
          readLines(file, name, reader);
        } else {
          reader.accept(new RawRecord(new Place(name, 1), whole(file)));
        }
      } catch (IOException e) {
        throw new UnreadableDeliveryException("Not readable: " + file, e);
      }
    }
    crossed.forEach(spool -> spool.forEach(reader));
  }

  private static void readLines(Path file, String name, Consumer<RawRecord> reader)
      throws IOException {
    try (RecordLines lines = new RecordLines(file, LARGEST_RECORD)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        reader.accept(new RawRecord(new Place(name, lines.number()), line));
      }
    } catch (RecordLines.LineTooLongException e) {
      throw tooLarge(file);
    }
  }

  private static byte[] whole(Path file) throws IOException {
    if (Files.size(file) > LARGEST_RECORD) {
      throw tooLarge(file);
    }
    return Files.readAllBytes(file);
  }

  private static UnreadableDeliveryException tooLarge(Path file) {
    return new UnreadableDeliveryException(
        "A record of " + file.getFileName() + " is larger than 16 MB",
        new IOException("Too large"));
  }

  /** The content of a file at the root that is no record, as {@code vocabulary.json}. */
  Optional<byte[]> part(String name) {
    Path file = root.resolve(name);
    try {
      return Files.isRegularFile(file) ? Optional.of(whole(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UnreadableDeliveryException("Not readable: " + file, e);
    }
  }

  /**
   * A file beside the documents.
   *
   * @throws RefusedRecordException if there is none, or it lies outside of the delivery
   */
  Path beside(String name) {
    try {
      Path file = root.resolve(name).normalize();
      if (!file.startsWith(root) || Path.of(name).isAbsolute()) {
        throw new RefusedRecordException("the file '" + name + "' lies outside of the import");
      }
      if (!Files.isRegularFile(file)) {
        throw new RefusedRecordException("there is no file '" + name + "' beside the documents");
      }
      if (!file.toRealPath().startsWith(root)) {
        throw new RefusedRecordException("the file '" + name + "' leads out of the import");
      }
      return file;
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new RefusedRecordException("the file '" + name + "' cannot be read");
    }
  }

  /** The exported scan of an object, {@code scans/<id>.<ending>}, if there is one. */
  Optional<Path> scan(String objectId) {
    Path folder = root.resolve("scans");
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> scans = Files.list(folder)) {
      return scans
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().startsWith(objectId + "."))
          .findFirst();
    } catch (IOException e) {
      throw new UnreadableDeliveryException("Not readable: " + folder, e);
    }
  }
}

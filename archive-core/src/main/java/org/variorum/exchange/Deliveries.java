package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.contentstore.Room;
import org.variorum.crosswalk.Crosswalk;
import org.variorum.crosswalk.Crosswalks;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.mapping.ColumnMapping;
import org.variorum.crosswalk.table.TableCrosswalk;
import org.variorum.intake.RecordsSaid;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.KnownEntry;

/**
 * Opens deliveries, of our own format and of others: a file, a folder, or one that is packed. What
 * a file is is judged by its content. Files of others are read once, and their records written
 * down.
 */
@ApplicationScoped
class Deliveries {
  private static final long ROOM_LEFT = 100_000_000;

  @Inject Crosswalks crosswalks;
  @Inject KnownEntries known;
  @Inject RecordsSaid said;

  /** Whether a file is one of another system that can be read. */
  boolean isForeign(Path file) throws IOException {
    return crosswalks.of(file).isPresent();
  }

  /**
   * Opens one.
   *
   * @param working an empty folder for what is unpacked and written down, which is the caller's to
   *     remove when the delivery is not used any more
   * @throws UnreadableDeliveryException if there is nothing to read, or it is a bag that is not
   *     whole
   */
  Delivery open(Path path, Path working) {
    return open(path, working, crosswalk -> crosswalk);
  }

  /** Opens one whose tables are read by a mapping, whatever is kept for their headings. */
  Delivery open(Path path, Path working, ColumnMapping mapping) {
    return open(
        path,
        working,
        crosswalk ->
            crosswalk instanceof TableCrosswalk tables ? tables.reading(mapping) : crosswalk);
  }

  private Delivery open(Path path, Path working, UnaryOperator<Crosswalk> reader) {
    try {
      if (Files.isDirectory(path)) {
        return ofFolder(path.toRealPath(), working, reader);
      }
      if (!Files.isReadable(path)) {
        return Delivery.at(path);
      }
      Path file = path.toRealPath();
      Optional<Crosswalk> crosswalk = crosswalks.of(file);
      if (crosswalk.isPresent()) {
        Gathered gathered = new Gathered(file.resolveSibling(""), working);
        gathered.foreign(reader.apply(crosswalk.get()), file);
        gathered.cross(this::makers);
        return gathered.delivery();
      }
      return isPacked(file)
          ? ofFolder(unpacked(file, working), working, reader)
          : Delivery.at(path);
    } catch (IOException e) {
      throw new UnreadableDeliveryException("Not readable: " + path, e);
    }
  }

  private static boolean isPacked(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return org.variorum.crosswalk.Beginning.of(in).isPacked();
    }
  }

  private static Path unpacked(Path zip, Path working) throws IOException {
    return Unpacking.into(working.resolve("unpacked")).unpack(zip).toRealPath();
  }

  /** A bag is checked before anything of it is read. */
  private Delivery ofFolder(Path folder, Path working, UnaryOperator<Crosswalk> reader)
      throws IOException {
    Path root = Bag.is(folder) ? Bag.checked(folder) : folder;
    Gathered gathered = new Gathered(root, working);
    for (Path file : filesIn(root)) {
      Optional<Crosswalk> crosswalk = crosswalks.of(file);
      if (crosswalk.isPresent()) {
        gathered.foreign(reader.apply(crosswalk.get()), file);
      } else if (Delivery.holdsRecords(root, file)) {
        gathered.own.add(file);
      } else {
        gathered.others.add(file);
      }
    }
    gathered.cross(this::makers);
    if (gathered.isEmpty()) {
      return Delivery.at(root);
    }
    return gathered.delivery();
  }

  private static List<Path> filesIn(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Of these keys those that the archive has, or met before, with the file each was made from. */
  private Map<String, String> makers(Collection<String> keys) {
    Map<String, String> makers = new HashMap<>();
    said.last(keys).keySet().forEach(key -> makers.put(key, ""));
    for (KnownEntry entry : known.keyed(keys)) {
      makers.put(String.valueOf(entry.externalId()), FileSources.standing(entry));
    }
    return makers;
  }

  /** A file of another system, and what reads it. */
  private record Foreign(Crosswalk crosswalk, Path file, String name) {}

  /** What a delivery is put together from. */
  private static final class Gathered {
    private final Path root;
    private final Path working;
    private final List<Path> own = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();
    private final List<Spool> crossed = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final List<Foreign> foreign = new ArrayList<>();
    private final Map<Long, List<Path>> bySize = new HashMap<>();
    private final ReadingNotes notes = new ReadingNotes();

    Gathered(Path root, Path working) {
      this.root = root;
      this.working = working;
    }

    boolean isEmpty() {
      return own.isEmpty() && crossed.isEmpty();
    }

    void foreign(Crosswalk crosswalk, Path file) throws IOException {
      String name = root.relativize(file).toString();
      Optional<Path> same = same(file);
      if (same.isPresent()) {
        String other = root.relativize(same.get()).toString();
        notes.add(name, Finding.refused("same-file", 0, "", other, ""));
      } else {
        foreign.add(new Foreign(crosswalk, file, name));
      }
    }

    /** Writes down the records of all of them. */
    void cross(Function<Collection<String>, Map<String, String>> archive) throws IOException {
      Set<String> names = foreign.stream().map(Foreign::name).collect(Collectors.toSet());
      Scopes scopes = new Scopes(names, archive);
      for (Foreign one : foreign) {
        Files.createDirectories(working);
        Path written = working.resolve("records-" + crossed.size());
        Spool spool = new Spool(written, one.name(), Room.at(working, ROOM_LEFT));
        new Crossing(spool, one.name(), notes, named, scopes)
            .read(one.crosswalk(), new ForeignFile(one.file(), one.name()));
        crossed.add(spool);
      }
    }

    /** One that came before and is the same to the last byte. */
    private Optional<Path> same(Path file) throws IOException {
      List<Path> before = bySize.computeIfAbsent(Files.size(file), size -> new ArrayList<>());
      for (Path other : before) {
        if (Files.mismatch(other, file) < 0) {
          return Optional.of(other);
        }
      }
      before.add(file);
      return Optional.empty();
    }

    Delivery delivery() {
      if (own.isEmpty()) {
        others.stream()
            .map(file -> root.relativize(file).toString())
            .filter(name -> !name.startsWith("__MACOSX") && !name.endsWith(".DS_Store"))
            .forEach(name -> notes.add(name, Finding.refused("unknown-format", 0, "", name, "")));
      }
      return new Delivery(root, own, crossed, notes);
    }
  }
}

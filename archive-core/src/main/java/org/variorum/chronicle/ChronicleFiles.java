package org.variorum.chronicle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentDigest;
import org.variorum.contentstore.Disk;
import org.variorum.contentstore.StoreException;
import org.variorum.contentstore.ocfl.OcflRepository;
import org.variorum.contentstore.ocfl.Part;
import org.variorum.contentstore.ocfl.VersionNote;

/**
 * The segments of the chronicle: one that is being written, in a folder of its own, and those that
 * are full or of an earlier day, each an object of the repository. All methods may be called by
 * several threads; when one that writes returns, what it wrote has reached the disk.
 */
final class ChronicleFiles {
  static final String OBJECT = "info:variorum/chronicle/";

  /** What is made before it is linked into the repository. */
  private static final String TO_DEPOSIT = "deposit.part";

  private static final String TO_REPLACE = "erase.part";
  private static final String NAME = "chronicle.jsonl";
  private static final String ENDING = ".jsonl";

  private final Path folder;
  private final OcflRepository repository;
  private final Clock clock;
  private final long most;
  private final Set<String> open = new HashSet<>();
  private final List<String> unmarked = new ArrayList<>();
  private @Nullable FileChannel channel;
  private int number;
  private LocalDate begun;

  /**
   * @param folder of the segment that is written
   * @param most at how many bytes a segment is full
   */
  ChronicleFiles(Path folder, OcflRepository repository, Clock clock, long most) {
    this.folder = folder;
    this.repository = repository;
    this.clock = clock;
    this.most = most;
    this.begun = today();
    try {
      Disk.makeDirectories(folder);
      number = pickUp();
    } catch (IOException e) {
      throw StoreException.of("The chronicle cannot be opened", e);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** Which segment is to be written; one that lies in the repository already is not. */
  private int pickUp() throws IOException {
    Files.deleteIfExists(folder.resolve(TO_DEPOSIT));
    Files.deleteIfExists(folder.resolve(TO_REPLACE));
    int last = deposited().size();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(ENDING)).toList()) {
        String name = file.getFileName().toString();
        int found = Integer.parseInt(name.substring(0, name.length() - ENDING.length()));
        if (found <= last) {
          Disk.remove(file);
        } else {
          begun = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
        }
      }
    }
    cutOff(file(last + 1));
    return last + 1;
  }

  /** What a killed process left of a line is none. */
  private static void cutOff(Path file) throws IOException {
    if (Files.exists(file)) {
      try (FileChannel all =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        long end = all.size();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (end > 0) {
          one.clear();
          all.read(one, end - 1);
          if (one.get(0) == '\n') {
            break;
          }
          end--;
        }
        all.truncate(end);
        all.force(true);
      }
    }
  }

  /** The objects of the segments, from the first on; none is ever left out. */
  private List<String> deposited() {
    List<String> ids = new ArrayList<>();
    while (repository.holds(id(ids.size() + 1))) {
      ids.add(id(ids.size() + 1));
    }
    return ids;
  }

  private Path file(int segment) {
    return folder.resolve("%06d".formatted(segment) + ENDING);
  }

  /** Writes the rows of a block; they do not count before it is {@link #kept}. */
  synchronized void append(String block, List<Line> lines) {
    try {
      if (open.isEmpty() && unmarked.isEmpty() && isFull()) {
        deposit();
      }
      open.add(block);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (String late : unmarked) {
        bytes.writeBytes(Segment.kept(late));
      }
      lines.forEach(line -> bytes.writeBytes(line.written()));
      write(bytes.toByteArray());
      unmarked.clear();
    } catch (IOException e) {
      open.remove(block);
      throw StoreException.of("The chronicle could not be written", e);
    }
  }

  /** Makes a block count. If that fails, it is made up for with the next. */
  synchronized void kept(String block) {
    open.remove(block);
    try {
      write(Segment.kept(block));
    } catch (IOException e) {
      unmarked.add(block);
      throw StoreException.of("The chronicle could not be written", e);
    }
  }

  /** Says that a block never counts. */
  synchronized void dropped(String block) {
    open.remove(block);
    try {
      write(Segment.dropped(block));
    } catch (IOException e) {
      throw StoreException.of("The chronicle could not be written", e);
    }
  }

  private void write(byte[] bytes) throws IOException {
    FileChannel out = channel();
    long before = out.size();
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(false);
    } catch (IOException e) {
      out.truncate(before);
      throw e;
    }
  }

  private FileChannel channel() throws IOException {
    FileChannel known = channel;
    if (known == null || !known.isOpen()) {
      boolean isNew = !Files.exists(file(number));
      known =
          FileChannel.open(
              file(number),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.APPEND);
      if (isNew) {
        begun = today();
        Disk.force(folder);
      }
      channel = known;
    }
    return known;
  }

  private boolean isFull() throws IOException {
    Path file = file(number);
    return Files.exists(file)
        && Files.size(file) > 0
        && (Files.size(file) >= most || !begun.equals(today()));
  }

  /** Puts the segment into the repository if it is full or of an earlier day. */
  synchronized void depositIfDue() {
    try {
      if (open.isEmpty() && unmarked.isEmpty() && isFull()) {
        deposit();
      }
    } catch (IOException e) {
      throw StoreException.of("A segment of the chronicle could not be deposited", e);
    }
  }

  /** Only what counts goes there. */
  private void deposit() throws IOException {
    closeChannel();
    Path file = file(number);
    Path made = folder.resolve(TO_DEPOSIT);
    copy(file, made, line -> line);
    if (Files.size(made) > 0) {
      repository.create(id(number), note("What was published up to now"), parts(made));
    }
    Disk.remove(made);
    Disk.remove(file);
    if (repository.holds(id(number))) {
      number++;
    }
  }

  private VersionNote note(String message) {
    return new VersionNote(clock.instant(), message);
  }

  private static Map<String, Part> parts(Path file) throws IOException {
    return Map.of(NAME, Part.linked(file, ContentDigest.of(file)));
  }

  private static String id(int segment) {
    return OBJECT + "%06d".formatted(segment);
  }

  @FunctionalInterface
  private interface Change {
    Line of(Line line);
  }

  private static void copy(Path from, Path to, Change change) throws IOException {
    Set<String> kept = Segment.blocks(from).kept();
    try (OutputStream out = anew(to)) {
      Segment.rows(from, kept, line -> write(out, change.of(line).written()));
      for (String block : kept.stream().sorted().toList()) {
        out.write(Segment.kept(block));
      }
    }
    Disk.force(to);
  }

  /** Never into a file that is there: a kill may have left a second name of a deposited one. */
  private static OutputStream anew(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
  }

  private static void write(OutputStream out, byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw StoreException.of("The chronicle could not be written", e);
    }
  }

  private void closeChannel() throws IOException {
    FileChannel known = channel;
    if (known != null) {
      known.close();
      channel = null;
    }
  }

  /** Takes documents out of all segments; what is to go is told by the keys of the lines. */
  synchronized void erase(Predicate<Line> gone) {
    try {
      for (String id : deposited()) {
        Path file = repository.file(id, NAME).orElseThrow();
        if (holdsAny(file, gone)) {
          Path made = folder.resolve(TO_REPLACE);
          copy(file, made, line -> gone.test(line) ? line.undocumented() : line);
          repository.replace(id, note("A document was erased for good"), parts(made));
          Disk.remove(made);
        }
      }
      eraseOpen(gone);
    } catch (IOException e) {
      throw StoreException.of("A document could not be erased from the chronicle", e);
    }
  }

  private void eraseOpen(Predicate<Line> gone) throws IOException {
    Path file = file(number);
    if (Files.exists(file) && holdsAny(file, gone)) {
      closeChannel();
      Path made = folder.resolve(TO_REPLACE);
      Segment.Blocks blocks = Segment.blocks(file);
      Set<String> all = new HashSet<>(blocks.kept());
      all.addAll(blocks.unsettled());
      try (OutputStream out = anew(made)) {
        Segment.rows(
            file,
            all,
            line -> write(out, (gone.test(line) ? line.undocumented() : line).written()));
        blocks.kept().forEach(block -> write(out, Segment.kept(block)));
      }
      Disk.makeVisible(made, file);
    }
  }

  private static boolean holdsAny(Path file, Predicate<Line> gone) throws IOException {
    Segment.Blocks blocks = Segment.blocks(file);
    Set<String> all = new HashSet<>(blocks.kept());
    all.addAll(blocks.unsettled());
    boolean[] found = {false};
    Segment.rows(
        file, all, line -> found[0] = found[0] || line.document() != null && gone.test(line));
    return found[0];
  }

  /** What a stop does to what is under way; for tests. */
  synchronized void forgetRunning() {
    open.clear();
  }

  /** The blocks of which nobody has said whether they count, with their rows. */
  synchronized List<Line> unsettled() {
    List<Line> rows = new ArrayList<>();
    try {
      if (Files.exists(file(number))) {
        Set<String> blocks = Segment.blocks(file(number)).unsettled();
        blocks.removeAll(open);
        Segment.rows(file(number), blocks, rows::add);
      }
      return rows;
    } catch (IOException e) {
      throw StoreException.of("The chronicle cannot be read", e);
    }
  }

  /** Hands over all rows that count, from the oldest on. */
  synchronized void read(Consumer<Line> reader) {
    try {
      for (String id : deposited()) {
        read(repository.file(id, NAME).orElseThrow(), reader);
      }
      if (Files.exists(file(number))) {
        read(file(number), reader);
      }
    } catch (IOException e) {
      throw StoreException.of("The chronicle cannot be read", e);
    }
  }

  private static void read(Path file, Consumer<Line> reader) throws IOException {
    Segment.rows(file, Segment.blocks(file).kept(), reader);
  }
}

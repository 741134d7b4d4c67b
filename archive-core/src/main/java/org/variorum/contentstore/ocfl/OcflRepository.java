package org.variorum.contentstore.ocfl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.contentstore.Disk;
import org.variorum.contentstore.StoreException;

/**
 * A repository of objects. All methods may be called by several threads at once; an object is
 * written by one at a time. When a method that writes returns, what it wrote has reached the disk.
 * One process at a time.
 */
public final class OcflRepository {
  /** Into how many parts it is divided for those who read all of it. */
  public static final int PARTS = 256;

  private static final int LOCKS = 64;
  private static final String OBJECT_MARK = "0=ocfl_object_1.1";
  private static final String ROOT_MARK = "0=ocfl_1.1";
  private static final String EXTENSIONS = "extensions";

  private final Path root;
  private final Path stages;
  private final List<Object> locks = IntStream.range(0, LOCKS).mapToObj(i -> new Object()).toList();

  /**
   * Opens a repository, which is made if it is not there, and finishes or drops what a killed
   * process left half-done.
   *
   * @param stages a folder on the same disk
   */
  public OcflRepository(Path root, Path stages) {
    this.root = root;
    this.stages = stages;
    try {
      Disk.makeDirectories(stages);
      Disk.makeDirectories(root);
      describe();
      for (Stage left : Stage.left(stages)) {
        finish(left);
      }
    } catch (IOException e) {
      throw StoreException.of("The repository cannot be opened: " + root, e);
    }
  }

  private void describe() throws IOException {
    Path config = root.resolve(EXTENSIONS).resolve(Layout.NAME).resolve("config.json");
    Disk.makeDirectories(Objects.requireNonNull(config.getParent()));
    writeOnce(config, Layout.CONFIG);
    writeOnce(root.resolve("ocfl_layout.json"), Layout.SAID);
    writeOnce(root.resolve(ROOT_MARK), "ocfl_1.1\n");
  }

  private void writeOnce(Path file, String text) throws IOException {
    if (!Files.exists(file)) {
      Path draft = stages.resolve("draft-" + file.getFileName());
      Files.writeString(draft, text);
      Disk.makeVisible(draft, file);
    }
  }

  public boolean holds(String id) {
    return Files.exists(folder(id).resolve(OBJECT_MARK));
  }

  /** What an object consists of; empty if there is none. */
  public Optional<Inventory> inventory(String id) {
    try {
      return Optional.of(read(folder(id)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw StoreException.of("The inventory of " + id + " cannot be read", e);
    }
  }

  private static Inventory read(Path folder) throws IOException {
    return InventoryForm.read(Files.readString(folder.resolve(InventoryForm.FILE)));
  }

  /** Where a file of the newest version lies; empty if there is none of that name. */
  public Optional<Path> file(String id, String name) {
    return inventory(id).flatMap(known -> known.path(name)).map(folder(id)::resolve);
  }

  /**
   * Keeps a new object.
   *
   * @throws ObjectExistsException if there is one of that identifier
   */
  public void create(String id, VersionNote note, Map<String, Part> parts) {
    writing(
        id,
        stage -> {
          Path target = folder(id);
          if (Files.exists(target)) {
            throw new ObjectExistsException(id);
          }
          Path made = build(stage, id, note, parts);
          Disk.makeDirectories(Objects.requireNonNull(target.getParent()));
          move(made, target);
        });
  }

  private static Path build(Stage stage, String id, VersionNote note, Map<String, Part> parts)
      throws IOException {
    Path made = Files.createDirectory(stage.resolve("object"));
    Inventory inventory = Inventory.empty(id).with(note, parts);
    Files.writeString(made.resolve(OBJECT_MARK), "ocfl_object_1.1\n");
    write(inventory, parts, made);
    writeInventory(inventory, made);
    Stage.force(made);
    return made;
  }

  /** Writes the newest version of an inventory into its folder. */
  private static void write(Inventory inventory, Map<String, Part> parts, Path object)
      throws IOException {
    Path version = Files.createDirectory(object.resolve("v" + inventory.head()));
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      String path =
          Objects.requireNonNull(inventory.manifest().get(part.getValue().digest().value()));
      Path file = object.resolve(path);
      if (file.startsWith(version) && !Files.exists(file)) {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        part.getValue().write(file);
      }
    }
    writeInventory(inventory, version);
  }

  private static void writeInventory(Inventory inventory, Path folder) throws IOException {
    String json = InventoryForm.write(inventory);
    Files.writeString(folder.resolve(InventoryForm.FILE), json);
    Files.writeString(
        folder.resolve(InventoryForm.SIDECAR),
        Part.of(json).digest() + "  " + InventoryForm.FILE + "\n");
  }

  /** Adds a version in which these files are new or other ones, and the rest as it was. */
  public void revise(String id, VersionNote note, Map<String, Part> parts) {
    writing(
        id,
        stage -> {
          Path object = folder(id);
          Inventory inventory = read(object).with(note, parts);
          Path made = Files.createDirectory(stage.resolve("object"));
          write(inventory, parts, made);
          Path version = made.resolve("v" + inventory.head());
          Stage.force(made);
          stage.note(new Stage.Plan(root.relativize(object).toString(), inventory.head()));
          move(version, object.resolve("v" + inventory.head()));
          makeHead(stage, object, inventory.head());
        });
  }

  private static void makeHead(Stage stage, Path object, int number) throws IOException {
    Path version = object.resolve("v" + number);
    for (String name : List.of(InventoryForm.SIDECAR, InventoryForm.FILE)) {
      Path draft = stage.resolve(name);
      Files.copy(version.resolve(name), draft, StandardCopyOption.REPLACE_EXISTING);
      Disk.makeVisible(draft, object.resolve(name));
    }
  }

  /**
   * Puts another object in the place of one, with no version of the old left: the way in which
   * something is erased for good. OCFL itself has no way to erase within an object.
   */
  public void replace(String id, VersionNote note, Map<String, Part> parts) {
    writing(
        id,
        stage -> {
          build(stage, id, note, parts);
          stage.note(new Stage.Plan(root.relativize(folder(id)).toString(), 0));
          exchange(stage, folder(id));
        });
  }

  private static void exchange(Stage stage, Path object) throws IOException {
    Path made = stage.resolve("object");
    if (Files.exists(made)) {
      if (Files.exists(object)) {
        Disk.removeTree(stage.resolve("old"));
        move(object, stage.resolve("old"));
      }
      Disk.makeDirectories(Objects.requireNonNull(object.getParent()));
      move(made, object);
    }
  }

  /** Finishes or drops what a killed process left. */
  private void finish(Stage left) throws IOException {
    Optional<Stage.Plan> plan = left.plan();
    if (plan.isPresent()) {
      Path object = root.resolve(plan.get().object());
      int version = plan.get().version();
      if (version == 0) {
        exchange(left, object);
      } else if (Files.exists(object.resolve("v" + version))) {
        makeHead(left, object, version);
      }
    }
    left.close();
  }

  /** The folders of all objects. */
  public List<Path> objects() {
    return IntStream.range(0, PARTS).mapToObj(this::objects).flatMap(List::stream).toList();
  }

  /**
   * The folders of the objects in one of the {@value #PARTS} parts of the repository, which are of
   * about the same size, in their order.
   */
  public List<Path> objects(int part) {
    Path folder = root.resolve("%02x".formatted(part));
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder, 2)) {
      return all.filter(one -> folder.relativize(one).getNameCount() == 2).sorted().toList();
    } catch (IOException e) {
      throw StoreException.of("The repository cannot be read: " + folder, e);
    }
  }

  /** The identifiers that begin so, in no order. */
  public List<String> ids(String beginning) {
    return objects().stream()
        .map(one -> Layout.id(one.getFileName().toString()))
        .filter(id -> id.startsWith(beginning))
        .toList();
  }

  /** Where a file of the first version of an object lies or would lie, from the root. */
  public String firstPath(String id, String name) {
    return Layout.of(id) + "/v1/content/" + name;
  }

  public Path root() {
    return root;
  }

  Path folder(String id) {
    return root.resolve(Layout.of(id));
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    Disk.force(Objects.requireNonNull(to.getParent()));
  }

  @FunctionalInterface
  private interface Act {
    void in(Stage stage) throws IOException;
  }

  private void writing(String id, Act act) {
    synchronized (locks.get(Math.floorMod(id.hashCode(), LOCKS))) {
      try (Stage stage = Stage.in(stages)) {
        act.in(stage);
        stage.done();
      } catch (IOException e) {
        throw StoreException.of("The object " + id + " could not be written", e);
      }
    }
  }
}

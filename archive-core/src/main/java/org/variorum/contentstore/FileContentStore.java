package org.variorum.contentstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.variorum.contentstore.ocfl.OcflRepository;
import org.variorum.contentstore.ocfl.Part;
import org.variorum.contentstore.ocfl.VersionNote;
import org.variorum.identifier.ObjectId;

/**
 * Keeps each digital object as an object of an OCFL repository; {@code README.txt} says in words
 * how. A content that is not yet described waits beside the repository. What was made from contents
 * lies outside of it.
 */
public class FileContentStore implements ContentStore {
  /** What identifiers of digital objects begin with in the repository. */
  public static final String OBJECT = "info:variorum/object/";

  private static final String PLACES = "places";
  private static final int NONE = -1;

  private final Path root;
  private final Path stages;
  private final Path waiting;
  private final OcflRepository repository;
  private final Derived derived;
  private final Whereabouts whereabouts;
  private final EarlierLayout earlier;
  private final Clock clock;

  /** What is said of an object is read, added to and written by one at a time. */
  private final Object describing = new Object();

  /**
   * Opens the store, which is made if it is not there. One process at a time: what an earlier one
   * left half-done is finished or removed.
   */
  public FileContentStore(Path root, Clock clock) {
    this(root, root.resolve("stage"), clock);
  }

  /**
   * Opens a store that another process may have open too, to read in it: only what lies half-done
   * among our own stages is touched.
   *
   * @param stages a folder of this process
   */
  FileContentStore(Path root, Path stages, Clock clock) {
    this.root = root;
    this.clock = clock;
    this.stages = stages;
    this.waiting = root.resolve("waiting");
    this.repository = new OcflRepository(root.resolve("ocfl"), stages);
    this.derived = new Derived(root.resolve("derived"));
    this.whereabouts = new Whereabouts(root.resolve(PLACES), stages);
    this.earlier = new EarlierLayout(root);
    try {
      Disk.makeDirectories(waiting);
      clear(stages);
      explain();
      if (Files.notExists(root.resolve(PLACES))) {
        find();
      }
    } catch (IOException e) {
      throw StoreException.of("The content store cannot be opened: " + root, e);
    }
  }

  private static void clear(Path directory) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(directory)) {
      for (Path file : left) {
        Disk.removeTree(file);
      }
    }
  }

  /** Notes anew where each content lies, for an archive of which only the repository was kept. */
  private void find() throws IOException {
    List<KeptObject> others = new ArrayList<>();
    for (String id : repository.ids(OBJECT)) {
      Optional<KeptObject> known = kept(new ObjectId(id.substring(OBJECT.length())));
      if (known.isPresent() && repository.file(id, known.get().contentName()).isPresent()) {
        ContentManifest manifest = known.get().manifest();
        String path = repository.firstPath(id, known.get().contentName());
        whereabouts.add(manifest.digest(), new Whereabouts.Place(manifest.object(), path));
      } else {
        known.filter(one -> !one.erased()).ifPresent(others::add);
      }
    }
    for (KeptObject page : others) {
      ContentManifest manifest = page.manifest();
      Optional<Whereabouts.Place> beside = held(manifest.digest(), manifest.object());
      if (beside.isPresent()) {
        whereabouts.add(
            manifest.digest(), new Whereabouts.Place(manifest.object(), beside.get().path()));
      }
    }
    Disk.makeDirectories(root.resolve(PLACES));
  }

  private void explain() throws IOException {
    try (InputStream layout = FileContentStore.class.getResourceAsStream("layout.txt")) {
      if (layout != null) {
        Path stage = stage();
        Files.copy(layout, stage);
        Disk.makeVisible(stage, root.resolve("README.txt"));
      }
    }
  }

  /** Where the objects lie. */
  public OcflRepository repository() {
    return repository;
  }

  @Override
  public StoredContent put(InputStream bytes) {
    Path stage = stage();
    try {
      MessageDigest digest = ContentDigest.begin();
      long count = copy(bytes, stage, digest);
      ContentDigest name = ContentDigest.of(digest);
      if (!holds(name)) {
        Disk.makeVisible(stage, waiting.resolve(name.value()));
      }
      return new StoredContent(name, count);
    } catch (IOException e) {
      throw StoreException.of("A content could not be kept", e);
    } finally {
      discard(stage);
    }
  }

  private static long copy(InputStream bytes, Path stage, MessageDigest digest) throws IOException {
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(stage), digest)) {
      return bytes.transferTo(out);
    }
  }

  @Override
  public boolean holds(ContentDigest digest) {
    return content(digest).isPresent();
  }

  /** The first of the places where a content may lie at which it does. */
  private Optional<Path> content(ContentDigest digest) {
    try {
      Stream<Path> kept =
          whereabouts.of(digest).stream().map(place -> repository.root().resolve(place.path()));
      Stream<Path> others = Stream.of(waiting.resolve(digest.value()), earlier.content(digest));
      return Stream.concat(kept, others).filter(Files::isRegularFile).findFirst();
    } catch (IOException e) {
      throw StoreException.of("It cannot be told where the content " + digest + " lies", e);
    }
  }

  @Override
  public FileChannel open(ContentDigest digest) {
    try {
      Path file = content(digest).orElseThrow(() -> new MissingContentException(digest, null));
      return FileChannel.open(file, StandardOpenOption.READ);
    } catch (NoSuchFileException e) {
      throw new MissingContentException(digest, e);
    } catch (IOException e) {
      throw StoreException.of("The content " + digest + " cannot be read", e);
    }
  }

  @Override
  public InputStream openChecked(ContentDigest digest) {
    return new CheckingStream(Channels.newInputStream(open(digest)), digest);
  }

  @Override
  public void erase(ContentDigest digest) {
    try {
      Disk.remove(derived.ofFile(digest));
      for (Whereabouts.Place place : whereabouts.of(digest)) {
        derived.removeOthers(place.object(), NONE);
        entomb(place.object());
      }
      for (ContentManifest manifest : earlier.manifests()) {
        if (manifest.digest().equals(digest)) {
          entomb(KeptObject.taken(manifest));
          earlier.forget(manifest);
        }
      }
      earlier.forget(digest);
      Disk.remove(waiting.resolve(digest.value()));
      whereabouts.forget(digest);
    } catch (IOException e) {
      throw StoreException.of("The content " + digest + " could not be erased", e);
    }
  }

  private void entomb(ObjectId object) {
    synchronized (describing) {
      kept(object).filter(known -> !known.erased()).ifPresent(this::entomb);
    }
  }

  private void entomb(KeptObject known) {
    synchronized (describing) {
      KeptObject tomb = known.entombed(clock.instant());
      repository.replace(id(known.manifest().object()), note("Erased for good"), tomb.words());
    }
  }

  @Override
  public void describe(ContentManifest manifest) {
    synchronized (describing) {
      Optional<KeptObject> known = kept(manifest.object());
      if (known.filter(one -> one.erased() == !holds(manifest.digest())).isPresent()) {
        revise(known.get(), manifest);
      } else {
        add(manifest);
      }
    }
  }

  @Override
  public void keepWords(ObjectId object, String name, byte[] bytes, String event) {
    synchronized (describing) {
      KeptObject known =
          kept(object)
              .filter(one -> !one.erased())
              .orElseThrow(() -> new StoreException("There is no object " + object, null));
      Map<String, Part> parts = new TreeMap<>(known.worded(event, clock.instant()).words());
      parts.put(name, Part.of(bytes));
      repository.revise(id(object), note(event), parts);
    }
  }

  @Override
  public Optional<byte[]> words(ObjectId object, String name) {
    return repository.file(id(object), name).map(FileContentStore::bytes);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw StoreException.of("The words of an object cannot be read: " + file, e);
    }
  }

  private void revise(KeptObject known, ContentManifest manifest) {
    if (!known.manifest().equals(manifest)) {
      repository.revise(
          id(manifest.object()),
          note("Described anew"),
          known.describedAs(manifest, clock.instant()).words());
    }
  }

  /** A file of many pages lies in the object of the page that came first; the others name it. */
  private void add(ContentManifest manifest) {
    ContentDigest digest = manifest.digest();
    KeptObject taken = KeptObject.taken(manifest);
    String id = id(manifest.object());
    try {
      Optional<Whereabouts.Place> beside = held(digest, manifest.object());
      if (beside.isPresent()) {
        String path = beside.get().path();
        whereabouts.add(digest, new Whereabouts.Place(manifest.object(), path));
        keep(id, taken.words());
      } else {
        Path bytes = content(digest).orElseThrow(() -> new MissingContentException(digest, null));
        String path = repository.firstPath(id, taken.contentName());
        whereabouts.add(digest, new Whereabouts.Place(manifest.object(), path));
        keep(id, taken.with(Part.linked(bytes, digest)));
      }
      Files.deleteIfExists(waiting.resolve(digest.value()));
    } catch (IOException e) {
      throw StoreException.of("The object " + manifest.object() + " could not be kept", e);
    }
  }

  /** Where another object has a content. */
  private Optional<Whereabouts.Place> held(ContentDigest digest, ObjectId except)
      throws IOException {
    return whereabouts.of(digest).stream()
        .filter(place -> !place.object().equals(except))
        .filter(place -> Files.isRegularFile(repository.root().resolve(place.path())))
        .findFirst();
  }

  /** In place of a tombstone, if one is there. */
  private void keep(String id, Map<String, Part> parts) {
    if (repository.holds(id)) {
      repository.replace(id, note("Taken in again"), parts);
    } else {
      repository.create(id, note("Taken in"), parts);
    }
  }

  private VersionNote note(String message) {
    return new VersionNote(clock.instant(), message);
  }

  private static String id(ObjectId object) {
    return OBJECT + object;
  }

  @Override
  public Optional<ContentManifest> manifest(ObjectId object) {
    try {
      Optional<ContentManifest> known = kept(object).map(KeptObject::manifest);
      return known.isPresent() ? known : earlier.manifest(object);
    } catch (IOException e) {
      throw StoreException.of("The manifest of " + object + " cannot be read", e);
    }
  }

  private Optional<KeptObject> kept(ObjectId object) {
    return repository.file(id(object), KeptObject.ABOUT).map(FileContentStore::read);
  }

  private static KeptObject read(Path file) {
    try {
      return ManifestForm.read(Files.readString(file));
    } catch (IOException e) {
      throw StoreException.of("What is said of an object cannot be read: " + file, e);
    }
  }

  @Override
  public void all(Consumer<ContentManifest> reader) {
    for (String id : repository.ids(OBJECT)) {
      kept(new ObjectId(id.substring(OBJECT.length())))
          .ifPresent(known -> reader.accept(known.manifest()));
    }
  }

  @Override
  public long bringOver(UnaryOperator<ContentManifest> completed, Consumer<String> problems) {
    try {
      long moved = 0;
      for (ContentManifest manifest : earlier.manifests()) {
        bringOver(manifest, completed.apply(manifest), problems);
        moved++;
      }
      for (Path left : earlier.contents()) {
        keepWaiting(left);
      }
      earlier.close();
      return moved;
    } catch (IOException e) {
      throw StoreException.of("What an earlier version kept could not be moved", e);
    }
  }

  private void bringOver(
      ContentManifest manifest, ContentManifest completed, Consumer<String> problems)
      throws IOException {
    if (holds(manifest.digest())) {
      describe(completed);
      if (!isWhole(manifest.digest())) {
        problems.accept("The content of " + manifest.object() + " is damaged");
      }
    } else {
      KeptObject gone = KeptObject.taken(completed).entombed(clock.instant());
      repository.replace(id(manifest.object()), note("Erased for good"), gone.words());
    }
    earlier.forget(manifest);
  }

  private boolean isWhole(ContentDigest digest) throws IOException {
    return ContentDigest.of(content(digest).orElseThrow()).equals(digest);
  }

  /** Its objects have it by now; what no object had waits to be described. */
  private void keepWaiting(Path left) throws IOException {
    ContentDigest digest = new ContentDigest(left.getFileName().toString());
    if (whereabouts.of(digest).isEmpty()) {
      Disk.makeVisible(left, waiting.resolve(digest.value()));
    } else {
      earlier.forget(digest);
    }
  }

  @Override
  public void derive(ContentDigest digest, DerivativeWriter writer) {
    derived.write(derived.ofFile(digest), stage(), writer);
  }

  @Override
  public Optional<FileChannel> derivative(ContentDigest digest) {
    return derived.open(derived.ofFile(digest));
  }

  @Override
  public void deriveShown(ObjectId object, int number, DerivativeWriter writer) {
    derived.write(derived.ofPage(object, number), stage(), writer);
  }

  @Override
  public Optional<FileChannel> shownDerivative(ObjectId object, int number) {
    return derived.open(derived.ofPage(object, number));
  }

  @Override
  public Path scratch() {
    return stage();
  }

  @Override
  public void keepShownOnly(ObjectId object, int number) {
    derived.removeOthers(object, number);
  }

  private Path stage() {
    return stages.resolve(UUID.randomUUID().toString());
  }

  private static void discard(Path stage) {
    try {
      Files.deleteIfExists(stage);
    } catch (IOException e) {
      throw StoreException.of("Could not be removed: " + stage, e);
    }
  }
}

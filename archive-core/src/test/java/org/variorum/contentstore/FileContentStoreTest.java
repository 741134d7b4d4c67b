package org.variorum.contentstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.contentstore.ocfl.OcflJudge;
import org.variorum.identifier.ObjectId;

class FileContentStoreTest extends ContentStoreContract {
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

  @TempDir Path root;

  @Override
  FileContentStore open() {
    return new FileContentStore(root, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Override
  void spoil(ContentDigest digest) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      Path file = files.filter(one -> one.endsWith(digest.value())).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
  }

  @Override
  long leftovers() throws IOException {
    try (Stream<Path> stages = Files.list(root.resolve("stage"))) {
      return stages.count();
    }
  }

  @Test
  void saysInWordsHowItIsLaidOut() {
    assertThat(root.resolve("README.txt")).content().contains("SHA-512").contains("sha512sum");
  }

  @Test
  void clearsAwayWhatAKilledProcessLeftHalfDone() throws IOException {
    Files.writeString(root.resolve("stage/half"), "ha");

    open();

    assertThat(leftovers()).isZero();
  }

  @Test
  void copiesAFileOnceForAllItsPagesAndLeavesNothing() throws IOException {
    FileContentStore store = open();
    ContentDigest pages = put(store, "pages");
    ContentDigest other = put(store, "others");
    try (ContentCopy copy = new ContentCopy()) {
      Path first = copy.of(pages, store);
      assertThat(first).hasContent("pages").hasParent(root.resolve("stage"));
      assertThat(copy.of(pages, store)).isEqualTo(first);
      assertThat(copy.of(other, store)).hasContent("others");
      assertThat(first).doesNotExist();
    }
    assertThat(leftovers()).isZero();
  }

  @Test
  void keepsAFileOfManyPagesOnce() throws IOException {
    FileContentStore store = open();
    ContentDigest digest = put(store, "pages");
    ContentManifest first = page(digest, 1);
    ContentManifest second = page(digest, 2);
    store.describe(first);
    store.describe(second);

    assertThat(kept(store, first)).contains("pages");
    assertThat(kept(store, second)).isEmpty();
    assertThat(store.manifest(second.object())).contains(second);
    assertThat(OcflJudge.of(root.resolve("ocfl")).errors()).isEmpty();

    store.erase(digest);

    assertThat(store.holds(digest)).isFalse();
    assertThat(Stream.of(first, second).map(page -> store.manifest(page.object()).orElseThrow()))
        .as("no name is left")
        .allSatisfy(page -> assertThat(page.fileName()).isEmpty());
  }

  @Test
  void findsAgainWhereEachContentLies() throws IOException {
    FileContentStore store = open();
    ContentDigest digest = put(store, "pages");
    store.describe(page(digest, 1));
    store.describe(page(digest, 2));
    Disk.removeTree(root.resolve("places"));

    FileContentStore again = open();

    assertThat(again.holds(digest)).isTrue();
    again.erase(digest);
    assertThat(again.manifest(page(digest, 2).object()).orElseThrow().fileName()).isEmpty();
  }

  private static ContentManifest page(ContentDigest digest, int number) {
    return new ContentManifest(
        ObjectId.random(new Random(number)),
        digest,
        5,
        "application/pdf",
        60,
        40,
        "pages.pdf",
        NOW,
        number,
        false);
  }

  private static Optional<String> kept(FileContentStore store, ContentManifest manifest)
      throws IOException {
    Optional<Path> file =
        store.repository().file(FileContentStore.OBJECT + manifest.object(), "original/pages.pdf");
    return file.isPresent() ? Optional.of(Files.readString(file.get())) : Optional.empty();
  }

  @Test
  void keepsTheFileUnderItsNameBesideWhatIsKnownOfIt() throws IOException {
    FileContentStore store = open();
    ContentManifest manifest = manifest(put(store, "page"));

    store.describe(manifest);

    String id = FileContentStore.OBJECT + manifest.object();
    assertThat(store.repository().file(id, "original/Лист 12 _об_.png").orElseThrow())
        .hasContent("page");
    assertThat(store.repository().file(id, KeptObject.ABOUT).orElseThrow())
        .content()
        .contains("\"sha512\" : \"" + manifest.digest() + "\"");
    assertThat(store.repository().file(id, KeptObject.EVENTS).orElseThrow())
        .content()
        .contains("Лист 12 «об».png", "ingestion", "validation", "http://www.loc.gov/premis/v3");
    assertThat(waiting()).isZero();
    assertThat(OcflJudge.of(root.resolve("ocfl")).errors()).isEmpty();
  }

  @Test
  void addsAVersionWhenSomethingElseIsSaidOfIt() throws IOException {
    FileContentStore store = open();
    ContentManifest manifest = manifest(put(store, "page"));
    store.describe(manifest);
    ContentManifest closed = manifest.seenBy(new KeptAccess("closed", LocalDate.of(2040, 1, 1)));

    store.describe(closed);
    store.describe(closed);

    assertThat(store.manifest(manifest.object())).contains(closed);
    String id = FileContentStore.OBJECT + manifest.object();
    assertThat(store.repository().inventory(id).orElseThrow().head()).isEqualTo(2);
    assertThat(OcflJudge.of(root.resolve("ocfl")).errors()).isEmpty();
  }

  @Test
  void leavesATombstoneOfWhatIsErased() throws IOException {
    FileContentStore store = open();
    ContentManifest manifest = manifest(put(store, "a secret"));
    store.describe(manifest);

    store.erase(manifest.digest());

    try (Stream<Path> all = Files.walk(root).filter(Files::isRegularFile)) {
      List<String> texts = new ArrayList<>();
      all.forEach(file -> texts.add(text(file)));
      assertThat(texts).noneMatch(text -> text.contains("a secret") || text.contains("Лист"));
    }
    assertThat(store.manifest(manifest.object())).contains(manifest.unnamed());
    String id = FileContentStore.OBJECT + manifest.object();
    assertThat(store.repository().file(id, KeptObject.EVENTS).orElseThrow())
        .content()
        .contains("deletion");
    assertThat(OcflJudge.of(root.resolve("ocfl")).errors()).isEmpty();
  }

  @Test
  void movesWhatAnEarlierVersionKeptInItsOwnWay() throws IOException {
    ContentManifest manifest = manifest(ContentDigest.of("page".getBytes(StandardCharsets.UTF_8)));
    Path content = asEarlier(manifest, "page");
    ContentDigest orphan = ContentDigest.of("orphan".getBytes(StandardCharsets.UTF_8));
    Files.writeString(content.resolveSibling(orphan.value()), "orphan");
    FileContentStore store = open();
    assertThat(store.holds(manifest.digest())).isTrue();
    assertThat(store.manifest(manifest.object())).contains(manifest);
    List<String> problems = new ArrayList<>();

    long moved =
        store.bringOver(one -> one.seenBy(new KeptAccess("restricted", null)), problems::add);

    assertThat(moved).isEqualTo(1);
    assertThat(problems).isEmpty();
    assertThat(store.manifest(manifest.object()))
        .contains(manifest.seenBy(new KeptAccess("restricted", null)));
    assertThat(store.holds(manifest.digest())).isTrue();
    assertThat(root.resolve("content")).doesNotExist();
    assertThat(root.resolve("object")).doesNotExist();
    assertThat(root.resolve("waiting").resolve(orphan.value())).hasContent("orphan");
    assertThat(OcflJudge.of(root.resolve("ocfl")).errors()).isEmpty();
    assertThat(store.bringOver(one -> one, problems::add)).isZero();
  }

  @Test
  void saysWhatWasDamagedBeforeItWasMoved() throws IOException {
    ContentManifest manifest = manifest(ContentDigest.of("page".getBytes(StandardCharsets.UTF_8)));
    asEarlier(manifest, "pabe");
    List<String> problems = new ArrayList<>();

    open().bringOver(one -> one, problems::add);

    assertThat(problems).singleElement().asString().contains(manifest.object().value(), "damaged");
  }

  private Path asEarlier(ContentManifest manifest, String bytes) throws IOException {
    String name = manifest.digest().value();
    Path content =
        root.resolve("content/" + name.substring(0, 2) + "/" + name.substring(2, 4)).resolve(name);
    Files.createDirectories(content.getParent());
    Files.writeString(content, bytes);
    String id = manifest.object().value();
    Path said = root.resolve("object/" + id.substring(0, 2) + "/" + id + ".json");
    Files.createDirectories(said.getParent());
    Files.writeString(said, ManifestForm.write(new KeptObject(manifest, false, List.of())));
    return content;
  }

  private long waiting() throws IOException {
    try (Stream<Path> all = Files.list(root.resolve("waiting"))) {
      return all.count();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static ContentDigest put(ContentStore store, String text) {
    return store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).digest();
  }
}

package org.variorum.contentstore.ocfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OcflRepositoryTest {
  private static final VersionNote NOTE =
      new VersionNote(Instant.parse("2026-01-02T03:04:05Z"), "Taken in");
  private static final String ID = "info:variorum/object/7bcdfgh0";

  @TempDir Path folder;
  private OcflRepository repository;

  @BeforeEach
  void open() {
    repository = new OcflRepository(folder.resolve("ocfl"), folder.resolve("stage"));
  }

  @Test
  void writesWhatAnotherImplementationFindsValid() throws IOException {
    repository.create(ID, NOTE, parts("page", "first"));
    repository.revise(ID, NOTE, Map.of("about.json", Part.of("second")));
    repository.create("info:variorum/chronicle/000012", NOTE, parts("other", "first"));
    repository.replace(ID + "x", NOTE, parts("whatever", "first"));

    OcflJudge.Verdict verdict = OcflJudge.of(repository.root());

    assertThat(verdict.errors()).isEmpty();
    assertThat(verdict.warnings()).isEmpty();
    assertThat(verdict.objects()).isEqualTo(3);
    assertThat(repository.objects()).hasSize(3);
    assertThat(problems()).isEmpty();
    assertThat(left()).isEmpty();
  }

  @Test
  void keepsWhatAVersionDoesNotChange() throws IOException {
    repository.create(ID, NOTE, parts("page", "first"));

    repository.revise(ID, NOTE, Map.of("about.json", Part.of("second")));

    repository = new OcflRepository(folder.resolve("ocfl"), folder.resolve("stage"));
    assertThat(repository.file(ID, "original/page.txt").orElseThrow()).hasContent("page");
    assertThat(repository.file(ID, "about.json").orElseThrow()).hasContent("second");
    assertThat(repository.inventory(ID).orElseThrow().head()).isEqualTo(2);
  }

  @Test
  void leavesNothingOfWhatIsReplaced() throws IOException {
    repository.create(ID, NOTE, parts("a secret", "first"));

    repository.replace(ID, NOTE, Map.of("about.json", Part.of("erased")));

    assertThat(repository.file(ID, "original/page.txt")).isEmpty();
    try (Stream<Path> all = Files.walk(folder).filter(Files::isRegularFile)) {
      assertThat(all).noneMatch(file -> contains(file, "a secret"));
    }
    assertThat(OcflJudge.of(repository.root()).errors()).isEmpty();
  }

  @Test
  void refusesToKeepAnObjectTwice() {
    repository.create(ID, NOTE, parts("page", "first"));

    assertThatExceptionOfType(ObjectExistsException.class)
        .isThrownBy(() -> repository.create(ID, NOTE, parts("other", "first")));
    assertThat(repository.file(ID, "original/page.txt").orElseThrow()).hasContent("page");
  }

  @Test
  void finishesAVersionWhoseHeadWasNotYetMade() throws IOException {
    repository.create(ID, NOTE, parts("page", "first"));
    byte[] older = Files.readAllBytes(object().resolve("inventory.json"));
    repository.revise(ID, NOTE, Map.of("about.json", Part.of("second")));
    Files.write(object().resolve("inventory.json"), older);
    stageNote(object(), 2);
    assertThat(problems()).isNotEmpty();

    open();

    assertThat(repository.file(ID, "about.json").orElseThrow()).hasContent("second");
    assertThat(OcflJudge.of(repository.root()).errors()).isEmpty();
    assertThat(left()).isEmpty();
  }

  @Test
  void dropsAVersionThatHadNotReachedItsObject() throws IOException {
    repository.create(ID, NOTE, parts("page", "first"));
    Path stage = stageNote(object(), 2);
    Files.writeString(stage.resolve("half"), "ha");

    open();

    assertThat(repository.inventory(ID).orElseThrow().head()).isEqualTo(1);
    assertThat(OcflJudge.of(repository.root()).errors()).isEmpty();
    assertThat(left()).isEmpty();
  }

  @Test
  void finishesAReplacementThatWasBrokenOffInTheMiddle() throws IOException {
    repository.create(ID, NOTE, parts("old", "first"));
    OcflRepository other = new OcflRepository(folder.resolve("b"), folder.resolve("bstage"));
    other.create(ID, NOTE, parts("new", "first"));
    Path stage = stageNote(object(), 0);
    Files.move(other.folder(ID), stage.resolve("object"));
    Files.move(object(), stage.resolve("old"));

    open();

    assertThat(repository.file(ID, "original/page.txt").orElseThrow()).hasContent("new");
    assertThat(left()).isEmpty();
  }

  @Test
  void namesWhateverIsDamaged() throws IOException {
    repository.create(ID, NOTE, parts("page", "first"));
    Path page = repository.file(ID, "original/page.txt").orElseThrow();

    Files.writeString(page, "pabe");
    assertThat(problems()).singleElement().asString().contains("page.txt", "not those");
    Files.delete(page);
    assertThat(problems()).singleElement().asString().contains("page.txt", "missing");
    Files.writeString(page, "page");
    assertThat(problems()).isEmpty();
    Files.writeString(object().resolve("v1/content/more"), "?");
    assertThat(problems()).singleElement().asString().contains("more", "belongs to no version");
    Files.delete(object().resolve("v1/content/more"));
    Files.writeString(object().resolve("inventory.json"), " ", StandardOpenOption.APPEND);
    assertThat(problems()).hasSize(2);
    Files.writeString(object().resolve("inventory.json"), "{\"id\":");
    assertThat(problems()).singleElement().asString().contains("cannot be read");
  }

  private Path object() {
    return repository.folder(ID);
  }

  private Path stageNote(Path object, int version) throws IOException {
    Stage stage = Stage.in(folder.resolve("stage"));
    stage.note(new Stage.Plan(repository.root().relativize(object).toString(), version));
    return stage.resolve("note.txt").getParent();
  }

  private List<String> problems() {
    return repository.objects().stream()
        .flatMap(one -> ObjectCheck.of(one).problems().stream())
        .toList();
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> stages = Files.list(folder.resolve("stage"))) {
      return stages.toList();
    }
  }

  private static boolean contains(Path file, String words) {
    try {
      return Files.readString(file).contains(words);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, Part> parts(String page, String about) {
    return Map.of("original/page.txt", Part.of(page), "about.json", Part.of(about));
  }
}

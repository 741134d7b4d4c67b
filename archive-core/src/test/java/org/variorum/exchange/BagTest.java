package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.document.DemoArchive;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;

/** Archives that leave in a bag, and come back. */
@ParameterizedClass
@EnumSource(Database.class)
class BagTest {
  @Parameter Database database;
  @TempDir Path folder;
  private ArchiveDatabase archive;

  @BeforeEach
  void anArchive() {
    archive = ArchiveDatabase.fresh(database);
    Records records = new Records(folder.resolve("demo"));
    DemoArchive.files().forEach(file -> records.file(file, DemoArchive.bytes(file)));
    take(archive, folder.resolve("demo"));
  }

  @AfterEach
  void close() {
    if (archive != null) { // where there is no PostgreSQL
      archive.close();
    }
  }

  @Test
  void holdsTheWholeArchiveAndGivesItBack() throws IOException {
    export("bag", "--bag");

    Path bag = folder.resolve("bag");
    assertThat(bag.resolve("bagit.txt"))
        .hasContent("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    assertThat(Files.readString(bag.resolve("bag-info.txt")))
        .containsPattern("Payload-Oxum: \\d+\\.\\d+\n");
    assertThat(bag.resolve("data"))
        .isDirectoryContaining("glob:**README.{en,ru,de}.txt")
        .isDirectoryRecursivelyContaining("glob:**entry.schema.json");
    try (ArchiveDatabase other = ArchiveDatabase.fresh(Database.H2)) {
      ImportReport report = take(other, bag);
      assertThat(report.refused()).isEmpty();
      assertThat(report.added()).isEqualTo(all(archive).size()).isPositive();
      assertThat(all(other)).isEqualTo(all(archive));
    }
  }

  @Test
  void isRefusedWhereItIsNotWhole() throws IOException {
    export("bag", "--bag");
    Path bag = folder.resolve("bag");
    Path record;
    try (Stream<Path> records = Files.list(bag.resolve("data/archive"))) {
      record = records.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
    }
    byte[] before = Files.readAllBytes(record);

    Files.writeString(record, "{}");
    assertRefused(bag, "changed since it was packed: data/archive/" + record.getFileName());
    Files.delete(record);
    assertRefused(bag, "missing: data/archive/" + record.getFileName());
    Files.write(record, before);
    Path more = Files.writeString(bag.resolve("data/archive/more.json"), "{}");
    assertRefused(bag, "not in manifest-sha512.txt: data/archive/more.json");
    Files.delete(more);
    Path fetch = Files.writeString(bag.resolve("fetch.txt"), "http://example.org/ 3 data/x");
    assertRefused(bag, "fetch.txt");
    Files.delete(fetch);
    assertThat(Bag.checked(bag)).isEqualTo(bag.toRealPath().resolve("data/archive"));
  }

  @Test
  void readsNothingOutsideOfItself() throws IOException {
    Path bag = Files.createDirectories(folder.resolve("sly"));
    Files.createDirectories(bag.resolve("data"));
    Files.write(bag.resolve("bagit.txt"), Bag.DECLARED);
    Files.writeString(folder.resolve("secret"), "secret");
    Files.createSymbolicLink(bag.resolve("data/link"), folder.resolve("secret"));

    for (String name : List.of("../secret", "data/../../secret", "/etc/hostname", "data/link")) {
      Files.writeString(bag.resolve("manifest-sha512.txt"), "00  " + name + "\n");
      assertRefused(bag, "missing: " + name);
    }
  }

  @Test
  void holdsABranchWithAllThatItRefersTo() {
    EntryId fonds =
        all(archive).stream()
            .filter(entry -> entry.kind() == EntryKind.UNIT)
            .filter(entry -> entry.particulars().description().parent() == null)
            .findFirst()
            .orElseThrow()
            .id();

    export("branch", "--bag", "--branch=" + fonds);

    try (ArchiveDatabase other = ArchiveDatabase.fresh(Database.H2)) {
      ImportReport report = take(other, folder.resolve("branch"));
      assertThat(report.refused()).isEmpty();
      assertThat(report.added()).isPositive().isLessThanOrEqualTo(all(archive).size());
      assertThat(all(archive)).containsAll(all(other));
      assertThat(all(other)).extracting(Entry::id).contains(fonds);
    }
  }

  @Test
  void isNotBegunForABranchThatIsNotThere() {
    assertThatThrownBy(() -> export("none", "--bag", "--branch=zzzzzzzz"))
        .isInstanceOf(OperatorFailure.class)
        .hasMessageContaining("zzzzzzzz");
  }

  @Test
  void writesNamesAsTheStandardHasThem() {
    assertThat(Bag.escaped("data/50%\r\n.json")).isEqualTo("data/50%25%0D%0A.json");
  }

  private void assertRefused(Path bag, String why) {
    assertThatThrownBy(() -> take(archive, bag))
        .isInstanceOf(UnreadableDeliveryException.class)
        .hasMessageContaining(why);
  }

  private void export(String to, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(to);
    List<String> said = new ArrayList<>();
    archive
        .bean(ExportCommand.class)
        .run(
            new OperatorRequest(arguments, folder),
            new OperatorConsole() {
              @Override
              public void line(String text) {
                said.add(text);
              }

              @Override
              public void problem(String text) {
                said.add(text);
              }
            });
    assertThat(said).isNotEmpty();
  }

  private static ImportReport take(ArchiveDatabase archive, Path path) {
    return archive.bean(ImportArchive.class).take(path, true, Progress.UNHEARD);
  }

  private static List<Entry> all(ArchiveDatabase archive) {
    Editions editions = archive.bean(Editions.class);
    List<EntryId> ids = archive.inTransaction(manager -> editions.publishedAfter(null, 1000));
    return archive.inTransaction(
        manager ->
            editions.current(ids).values().stream()
                .map(edition -> edition.entry())
                .sorted(java.util.Comparator.comparing(Entry::id))
                .toList());
  }
}

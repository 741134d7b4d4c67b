package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.identifier.EntryId;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.KnownEntry;

/** Who the names of an import are, said in a list by command. */
@ParameterizedClass
@EnumSource(Database.class)
class ListOfNamesTest {
  @Parameter Database database;
  @TempDir Path folder;
  @AutoClose private ArchiveDatabase archive;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    archive = ArchiveDatabase.fresh(database);
    Files.writeString(folder.resolve("first.jsonl"), person("one", "1900"));
    run("first.jsonl");
    Files.writeString(
        folder.resolve("second.jsonl"), person("two", "1901") + person("three", "1902"));
  }

  private static String person(String key, String born) {
    return """
        {"formatVersion": 1, "externalId": "%s", "kind": "person", "heading": {"en": "Ivan Orlov"},\
         "names": [{"text": "Ivan Orlov", "language": "en", "use": "authorized"}],\
         "particulars": {"authority": {"exists": "%s/1946"}}}
        """
        .formatted(key, born);
  }

  private void run(String... arguments) {
    archive
        .bean(ImportCommand.class)
        .run(
            new OperatorRequest(List.of(arguments), folder),
            new OperatorConsole() {
              @Override
              public void line(String words) {
                said.add(words);
              }

              @Override
              public void problem(String words) {
                said.add("! " + words);
              }
            });
  }

  private Optional<KnownEntry> known(String key) {
    return archive.bean(KnownEntries.class).keyed(List.of(key)).stream().findFirst();
  }

  private List<String> listed() throws IOException {
    run("second.jsonl", "--rehearse", "--decisions", "names.csv");
    return Files.readAllLines(folder.resolve("names.csv"));
  }

  private void decide(String key, String decision) throws IOException {
    List<String> filled =
        Files.readAllLines(folder.resolve("names.csv")).stream()
            .map(
                line ->
                    line.endsWith("\"" + key + "\"")
                        ? "\"" + decision + "\"" + line.substring(2)
                        : line)
            .toList();
    Files.write(folder.resolve("names.csv"), filled);
  }

  @Test
  void listsWhoMayBeKnownAndTakesWhatIsSaidOfThem() throws Exception {
    EntryId one = known("one").orElseThrow().id();

    List<String> lines = listed();

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).contains("\"decision\",\"name\"");
    assertThat(lines.get(1)).startsWith("\"\",\"Ivan Orlov\",\"person\",\"" + one + "\"");
    decide("two", "join");
    decide("three", "apart");
    said.clear();
    run("second.jsonl", "--rehearse", "--decisions=names.csv");
    assertThat(said).last().asString().startsWith("3 would be added, 1 changed");
    assertThat(known("three")).isEmpty();

    run("second.jsonl", "--decisions", "names.csv");

    assertThat(known("two")).isEmpty();
    assertThat(known("three")).isPresent();
    assertThat(known("one").orElseThrow().revision()).isEqualTo(2);
    said.clear();
    run("second.jsonl");
    assertThat(said).last().asString().startsWith("0 added, 0 changed, 2 unchanged");
  }

  @Test
  void remembersWhoANameIsThatSaysNothingMore() throws Exception {
    String aid =
        """
        <ead><eadheader><eadid>F1</eadid></eadheader><archdesc level="fonds"><did>
        <unittitle>Papers</unittitle></did><controlaccess><persname>Ivan Orlov</persname>
        </controlaccess></archdesc></ead>""";
    Files.writeString(folder.resolve("aid.xml"), aid);
    run("aid.xml", "--rehearse", "--decisions", "names.csv");
    List<String> lines = Files.readAllLines(folder.resolve("names.csv"));
    assertThat(lines).hasSize(2);
    Files.write(
        folder.resolve("names.csv"),
        Stream.of(lines.get(0), "\"JOIN\"" + lines.get(1).substring(2)).toList());

    run("aid.xml", "--decisions", "names.csv");
    Files.writeString(folder.resolve("aid.xml"), aid.replace("Papers", "Letters"));
    run("aid.xml");

    assertThat(known("ead:F1").orElseThrow().revision()).isEqualTo(2);
    assertThat(known("ead:F1:person:Ivan Orlov")).isEmpty();
  }

  @Test
  void refusesWhatCannotBeWithTheLineAndTakesNothing() throws Exception {
    listed();
    String nobody = EntryId.random(RandomGenerator.getDefault()).value();
    decide("two", nobody);
    decide("three", "perhaps");

    assertThatThrownBy(() -> run("second.jsonl", "--decisions", "names.csv"))
        .isInstanceOf(OperatorFailure.class)
        .hasMessageContaining("line 3: 'perhaps' is neither 'join' nor 'apart'");
    Files.write(
        folder.resolve("names.csv"),
        Files.readAllLines(folder.resolve("names.csv")).stream()
            .map(line -> line.startsWith("\"perhaps\"") ? "\"apart\"" + line.substring(9) : line)
            .toList());
    assertThatThrownBy(() -> run("second.jsonl", "--decisions", "names.csv"))
        .isInstanceOf(OperatorFailure.class)
        .hasMessageContaining("line 2: the archive has no entry " + nobody);
    Files.writeString(folder.resolve("names.csv"), "key;decision\nnobody;apart\n");
    assertThatThrownBy(() -> run("second.jsonl", "--decisions", "names.csv"))
        .isInstanceOf(OperatorFailure.class)
        .hasMessageContaining("line 2: the import brings no name 'nobody'");
    assertThat(known("two")).isEmpty();
    assertThat(known("three")).isEmpty();
  }

  @Test
  void leavesNoHalfListWhereTheRestCannotBeWritten() throws Exception {
    try (ListOfNames.Writing half = new ListOfNames.Writing(folder.resolve("names.csv"))) {
      half.add(List.of());
    }

    assertThat(folder).isDirectoryNotContaining("glob:**names.csv*");
  }

  @Test
  void leavesNoListWhereNothingCouldBeRead() {
    assertThatThrownBy(() -> run("nothing.jsonl", "--rehearse", "--decisions", "names.csv"))
        .isInstanceOf(OperatorFailure.class);

    assertThat(folder.resolve("names.csv")).doesNotExist();
  }
}

package org.variorum.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.dissemination.oai.OaiProvider;
import org.variorum.edition.Editions;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;
import org.variorum.identifier.EntryId;
import org.variorum.projection.Projector;
import org.variorum.reconciliation.Reconciliation;
import org.variorum.search.SearchIndex;

/** What visitors do not find in lists is not let out by the doors for programs either. */
class LeaksTest {
  private static final String ROOT = "https://archive.example";

  @TempDir Path folder;
  @AutoClose private ArchiveDatabase archive;
  private EntryId gone;
  private EntryId living;

  @BeforeEach
  void publish() throws Exception {
    archive = ArchiveDatabase.fresh(Database.H2);
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        in.resolve("all.jsonl"),
        Stream.of(
                person("dead", "Deadman", "\"exists\": \"1880/1946\""),
                person("gone", "Goneman", "\"exists\": \"1880/1946\""),
                person("living", "Livingman", "\"basis\": {\"kind\": \"consent\"}"))
            .collect(Collectors.joining("\n")));
    archive.bean(ImportArchive.class).take(in, true, Progress.UNHEARD);
    gone = headed("A Goneman");
    living = headed("A Livingman");
    archive.bean(SearchIndex.class).catchUp();
    archive.inTransaction(
        manager -> {
          archive.bean(Projector.class).withdraw(List.of(gone));
          return gone;
        });
  }

  private static String person(String key, String name, String authority) {
    return ("{\"formatVersion\": 1, \"externalId\": \"l/%s\", \"kind\": \"person\","
            + " \"heading\": {\"en\": \"A %s\"}, \"particulars\": {\"authority\": {%s}}}")
        .formatted(key, name, authority);
  }

  private EntryId headed(String heading) {
    Editions editions = archive.bean(Editions.class);
    return editions.publishedAfter(null, 100).stream()
        .filter(
            id ->
                editions.current(id).orElseThrow().entry().heading().wordsIn("en").equals(heading))
        .findFirst()
        .orElseThrow(() -> new AssertionError(heading + " is not published"));
  }

  private void assertTellsOfTheDeadOnly(String words) {
    assertThat(words).contains("Deadman").doesNotContain("Goneman", "Livingman", living.value());
  }

  private String oai(String... arguments) {
    Map<String, String[]> parameters =
        Stream.of(arguments)
            .map(one -> one.split("=", 2))
            .collect(Collectors.toMap(one -> one[0], one -> new String[] {one[1]}));
    return new String(
        archive.bean(OaiProvider.class).answer(parameters, ROOT), StandardCharsets.UTF_8);
  }

  @Test
  void harvestersLearnOfNeither() {
    for (String prefix : List.of("oai_dc", "oai_eac2")) {
      String all = oai("verb=ListRecords", "metadataPrefix=" + prefix);
      assertTellsOfTheDeadOnly(all);
      assertThat(all).contains("status=\"deleted\"");
      assertThat(
              oai(
                  "verb=GetRecord",
                  "identifier=oai:archive.example:" + living,
                  "metadataPrefix=" + prefix))
          .contains("idDoesNotExist");
    }
    assertThat(oai("verb=ListIdentifiers", "metadataPrefix=oai_dc")).doesNotContain(living.value());
  }

  @Test
  void nameToolsFindNeither() {
    Reconciliation service = archive.bean(Reconciliation.class);
    String queries =
        "{\"a\": {\"query\": \"A Deadman\"}, \"b\": {\"query\": \"A Goneman\"},"
            + " \"c\": {\"query\": \"A Livingman\"}}";

    assertTellsOfTheDeadOnly(service.batch(queries, "en").orElseThrow().toString());
    assertTellsOfTheDeadOnly(
        service.entities("A Deadman", "en").toString()
            + service.entities("A Goneman", "en")
            + service.entities("A Livingman", "en"));
    assertThat(service.preview(gone, "en")).isEmpty();
    assertThat(service.preview(living, "en")).isEmpty();
  }

  @Test
  void filesOfAllHaveNeither() throws Exception {
    Disseminations files = archive.bean(Disseminations.class);
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    files.table(ROOT, table, reached -> {});
    assertTellsOfTheDeadOnly(table.toString(StandardCharsets.UTF_8));

    Path out = folder.resolve("out");
    assertThat(archive.bean(FormatExport.class).write(out, FileFormat.EAC2, ROOT, null))
        .isEqualTo(1);
    try (Stream<Path> all = Files.list(out)) {
      assertTellsOfTheDeadOnly(Files.readString(all.findFirst().orElseThrow()));
    }
  }

  /** What a search finds may be of anybody; whoever may be living is taken from his page alone. */
  @Test
  void documentsOfWhatWasFoundHaveNeither() {
    Disseminations files = archive.bean(Disseminations.class);
    List<EntryId> found = List.of(headed("A Deadman"), gone, living);
    for (FileFormat format : List.of(FileFormat.EAC2, FileFormat.DUBLIN_CORE)) {
      var documents = files.elements(found, format, ROOT);

      assertThat(documents).containsOnlyKeys(found.get(0));
      documents
          .values()
          .forEach(
              one ->
                  assertTellsOfTheDeadOnly(
                      new String(XmlOut.document(one), StandardCharsets.UTF_8)));
    }
  }

  /** As with its page; it is marked, so that no search engine lists it. */
  @Test
  void whoKnowsTheAddressGetsTheFileUnlisted() {
    Disseminations files = archive.bean(Disseminations.class);

    assertThat(files.file(living, FileFormat.EAC2, ROOT).orElseThrow().unlisted()).isTrue();
    assertThat(files.file(gone, FileFormat.EAC2, ROOT)).isEmpty();
  }
}

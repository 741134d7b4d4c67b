package org.variorum.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.dissemination.oai.OaiProvider;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.exchange.DemonstrationArchive;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ExternalId;
import org.variorum.persistence.StatementCount;

/** The demonstration archive, and a branch with odd words, in every format. */
class DisseminationsTest {
  private static final String ROOT = "https://archive.example";
  private static final int PARTS = 230;

  @TempDir static Path folder;

  private static ArchiveDatabase archive;
  private static Disseminations files;
  private static List<EntryId> ids;

  @BeforeAll
  static void publish() throws Exception {
    archive = ArchiveDatabase.fresh(Database.H2);
    archive.bean(DemonstrationArchive.class).loadIfDue();
    Files.writeString(folder.resolve("branch.jsonl"), String.join("\n", branch()));
    archive.bean(ImportArchive.class).take(folder, true, Progress.UNHEARD);
    files = archive.bean(Disseminations.class);
    ids = archive.bean(Editions.class).publishedAfter(null, 5000);
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static List<String> branch() {
    List<String> lines = new ArrayList<>();
    lines.add(unit("top", null, 1, "fonds", "Top <&> \\u0001 \\u000b \\ud83d\\ude00"));
    for (int i = 0; i < PARTS; i++) {
      String parent = i < 10 ? "top" : "p" + (i % 10);
      lines.add(unit("p" + i, parent, i, i < 10 ? "series" : "file", "Part " + i + " ]]>"));
    }
    return lines;
  }

  private static String unit(String key, String parent, int at, String level, String title) {
    return """
        {"formatVersion": 1, "externalId": "b/%s", "kind": "unit", "heading": {"en": "%s"},\
         "summary": {"de": "%s"}, "particulars": {"description": {%s"position": %d,\
         "level": "%s", "levelName": {"en": "A <level>"}, "dates": "19XX", "elements": {"3.3.1": {"en": "%s", "ru": "Опись"},\
         "3.4.3": {"en": "Russian"}}}}}"""
        .formatted(
            key,
            title,
            title,
            parent == null ? "" : "\"parent\": \"@b/" + parent + "\", ",
            at,
            level,
            title);
  }

  private static EntryId keyed(String key) {
    return ids.stream()
        .map(id -> files.seen(id).orElseThrow())
        .filter(entry -> new ExternalId(key).equals(entry.externalId()))
        .findFirst()
        .map(Entry::id)
        .orElseThrow();
  }

  @Test
  void everyEntryIsValidInEveryFormatOfXml() {
    List<String> faults = new ArrayList<>();
    int written = 0;
    for (EntryId id : ids) {
      for (FileFormat format : FileFormat.values()) {
        Optional<WrittenFile> file = files.file(id, format, ROOT);
        Entry entry = files.seen(id).orElseThrow();
        assertThat(file.isPresent()).isEqualTo(format.fits(entry));
        if (file.isPresent() && format.mediaType().equals("application/xml")) {
          written++;
          Schemas.of(format).faults(file.get().bytes()).stream()
              .map(fault -> format + " " + id + " " + fault)
              .forEach(faults::add);
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(written).isGreaterThan(ids.size());
  }

  @Test
  void aBranchIsOneFindingAidThatIsValidAndHasEachUnitOnce() {
    EntryId top = keyed("b/top");
    for (FileFormat format : List.of(FileFormat.EAD3, FileFormat.EAD2002)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();

      assertThat(files.branch(top, format, ROOT, bytes, reached -> {})).isEqualTo(PARTS + 1);

      String xml = bytes.toString(StandardCharsets.UTF_8);
      assertThat(Schemas.of(format).faults(bytes.toByteArray())).isEmpty();
      assertThat(xml.split("<c ")).hasSize(PARTS + 1);
      assertThat(xml).contains("Part 0 ]]&gt;", "\uFFFD", "\uD83D\uDE00").doesNotContain("\u0001");
    }
  }

  @Test
  void rivalAnswersStandSideBySideWithTheirSources() {
    int rivals = 0;
    for (EntryId id : ids) {
      Entry entry = files.seen(id).orElseThrow();
      if (!entry.kind().isAgent()) {
        continue;
      }
      String xml = text(id, FileFormat.EAC2);
      long claims =
          entry.questions().stream().flatMap(question -> question.claims().stream()).count();
      long places = xml.split("<(place|localDescription|existDates)[ >]").length - 1L;
      assertThat(places).as(xml).isGreaterThanOrEqualTo(claims);
      entry.questions().stream()
          .flatMap(question -> question.claims().stream())
          .flatMap(claim -> claim.citations().stream())
          .forEach(
              citation ->
                  assertThat(xml)
                      .contains("<source id=\"cite-" + id + "-" + citation.id() + "\"")
                      .containsPattern(
                          "sourceReference=\"[^\"]*\\bcite-" + id + "-" + citation.id() + "\\b"));
      rivals += Matter.RIVAL_ANSWERS.in(entry) > 0 ? 1 : 0;
    }
    assertThat(rivals).isPositive();
  }

  @Test
  void sourcesHaveNamesOfTheirOwnInAnAnswerWithManyAgents() {
    Map<String, String[]> asked =
        Map.of("verb", new String[] {"ListRecords"}, "metadataPrefix", new String[] {"oai_eac2"});
    String xml =
        new String(archive.bean(OaiProvider.class).answer(asked, ROOT), StandardCharsets.UTF_8);

    List<String> named =
        Pattern.compile("<source id=\"([^\"]+)\"")
            .matcher(xml)
            .results()
            .map(one -> one.group(1))
            .toList();
    assertThat(named).doesNotHaveDuplicates();
    assertThat(named.stream().map(one -> one.split("-", 3)[1]).distinct()).hasSizeGreaterThan(1);
  }

  @Test
  void whatAFormatCannotHoldIsSaidInTheFile() {
    EntryId person =
        ids.stream()
            .filter(id -> files.seen(id).orElseThrow().kind() == EntryKind.PERSON)
            .filter(id -> Matter.BOXES.in(files.seen(id).orElseThrow()) > 0)
            .findFirst()
            .orElseThrow();

    assertThat(text(person, FileFormat.EAC2)).contains("Not in this file: boxes (");
    assertThat(FileFormat.DUBLIN_CORE.losses(files.seen(person).orElseThrow()))
        .containsKeys(Matter.RIVAL_ANSWERS, Matter.SOURCES_OF_STATEMENTS, Matter.BOXES);
  }

  @Test
  void eachFormOfANameIsInRecordsInContexts() throws Exception {
    for (EntryId id : ids) {
      Entry entry = files.seen(id).orElseThrow();
      JsonNode written = new JsonMapper().readTree(text(id, FileFormat.RIC));
      int names =
          written.path("rico:hasOrHadAgentName").size() + written.path("rico:hasOrHadName").size();
      assertThat(names).isEqualTo(entry.names().size());
    }
  }

  @Test
  void whatIsTurtleCanBeReadAndSaysAsMuchAsItsJson() throws Exception {
    for (EntryId id : ids) {
      String turtle = text(id, FileFormat.RIC_TURTLE);

      assertThat(TurtleTest.unreadable(turtle)).isEmpty();
      JsonNode json = new JsonMapper().readTree(text(id, FileFormat.RIC));
      assertThat(turtle.split("a rico:Relation ", -1))
          .hasSize(json.path("rico:thingIsSourceOfRelation").size() + 1);
    }
  }

  @Test
  void theTermsOfTheDcmiNameEachSourceThatVisitorsSee() throws Exception {
    int named = 0;
    for (EntryId id : ids) {
      byte[] rdf = files.file(id, FileFormat.DCTERMS, ROOT).orElseThrow().bytes();
      var document =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(rdf));
      long cited =
          files
              .seen(id)
              .orElseThrow()
              .allCitations()
              .map(one -> one.source().entry())
              .filter(ids::contains)
              .distinct()
              .count();
      assertThat(document.getElementsByTagName("dcterms:references").getLength())
          .isEqualTo((int) cited);
      named += document.getElementsByTagName("dcterms:alternative").getLength();
    }
    assertThat(named).isPositive();
  }

  /** What a search found is written a hundred at a time. */
  @Test
  void asksNoMoreOfTheDatabaseForManyDocumentsThanForFew() {
    List<EntryId> agents =
        ids.stream()
            .filter(id -> FileFormat.EAC2.fits(files.seen(id).orElseThrow().kind()))
            .limit(100)
            .toList();
    assertThat(agents).hasSizeGreaterThan(30);

    int few = statements(agents.subList(0, 5));
    int many = statements(agents);

    assertThat(few).isLessThanOrEqualTo(many);
    assertThat(many).isLessThanOrEqualTo(6);
  }

  private static int statements(List<EntryId> asked) {
    StatementCount.reset();
    files
        .elements(asked, FileFormat.EAC2, ROOT)
        .values()
        .forEach(document -> assertThat(XmlOut.document(document)).isNotEmpty());
    return StatementCount.get();
  }

  @Test
  void noCellIsAFormula() {
    assertThat(CsvWriter.cell("=1+1")).isEqualTo("\"'=1+1\"");
    assertThat(CsvWriter.cell("-1 \"x\"")).isEqualTo("\"'-1 \"\"x\"\"\"");
    assertThat(CsvWriter.cell("plain")).isEqualTo("\"plain\"");
  }

  private static String text(EntryId id, FileFormat format) {
    return new String(files.file(id, format, ROOT).orElseThrow().bytes(), StandardCharsets.UTF_8);
  }
}

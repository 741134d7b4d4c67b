package org.variorum.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

/** A harvester asks for a fonds of a thousand units and what else there is. */
class HarvestTest {
  private static final String ROOT = "https://archive.example";
  private static final int FILES = 1050;
  private static final Pattern IDENTIFIER = Pattern.compile("<identifier>([^<]+)</identifier>");
  private static final Pattern TOKEN =
      Pattern.compile("<resumptionToken[^>]*?(?:/>|>([^<]*)</resumptionToken>)");

  @TempDir static Path folder;

  private static ArchiveDatabase archive;
  private static OaiProvider provider;

  @BeforeAll
  static void publish() throws Exception {
    archive = ArchiveDatabase.fresh(Database.H2);
    List<String> lines = new ArrayList<>();
    lines.add(unit("fonds", null, "fonds"));
    lines.add(unit("other", null, "fonds"));
    for (int i = 0; i < FILES; i++) {
      lines.add(unit("f" + i, "fonds", "file"));
    }
    lines.add(
        "{\"formatVersion\": 1, \"externalId\": \"h/corps\", \"kind\": \"corporate-body\","
            + " \"heading\": {\"en\": \"A corps\"}}");
    Files.writeString(folder.resolve("all.jsonl"), String.join("\n", lines));
    archive.bean(ImportArchive.class).take(folder, true, Progress.UNHEARD);
    provider = archive.bean(OaiProvider.class);
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static String unit(String key, String parent, String level) {
    return """
        {"formatVersion": 1, "externalId": "h/%s", "kind": "unit", "heading": {"en": "Unit %s"},\
         "particulars": {"description": {%s"position": 1, "level": "%s"}}}"""
        .formatted(key, key, parent == null ? "" : "\"parent\": \"@h/" + parent + "\", ", level);
  }

  private static String ask(String... arguments) {
    Map<String, String[]> parameters = new TreeMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      String value = arguments[i + 1];
      parameters.merge(
          arguments[i], new String[] {value}, (one, other) -> new String[] {one[0], other[0]});
    }
    byte[] xml = provider.answer(parameters, ROOT);
    assertThat(Schemas.OAI.faults(xml)).isEmpty();
    return new String(xml, StandardCharsets.UTF_8);
  }

  private static Set<String> harvest(String verb, String... more) {
    List<String> first = new ArrayList<>(List.of("verb", verb));
    first.addAll(List.of(more));
    Set<String> found = new LinkedHashSet<>();
    String answer = ask(first.toArray(String[]::new));
    int parts = 1;
    while (true) {
      Matcher identifiers = IDENTIFIER.matcher(answer);
      while (identifiers.find()) {
        assertThat(found.add(identifiers.group(1))).isTrue();
      }
      Matcher token = TOKEN.matcher(answer);
      if (!token.find() || token.group(1) == null || token.group(1).isEmpty()) {
        assertThat(token.reset().find()).isEqualTo(parts > 1);
        return found;
      }
      parts++;
      answer = ask("verb", verb, "resumptionToken", token.group(1));
    }
  }

  @Test
  void aWholeHarvestHasEachRecordOnce() {
    assertThat(harvest("ListRecords", "metadataPrefix", "oai_dc")).hasSize(FILES + 3);
    assertThat(harvest("ListIdentifiers", "metadataPrefix", "oai_ead3")).hasSize(FILES + 2);
    assertThat(harvest("ListRecords", "metadataPrefix", "oai_eac2")).hasSize(1);
  }

  @Test
  void aTimeThatIsNoneIsNotRepeated() {
    assertThat(ask("verb", "ListRecords", "metadataPrefix", "unknown", "from", "yesterday"))
        .contains("code=\"badArgument\"")
        .doesNotContain("yesterday");
  }

  @Test
  void setsAreKindsAndBranches() {
    String sets = ask("verb", "ListSets");
    Matcher branch =
        Pattern.compile("branch\\.([0-9a-z]+)</setSpec><setName>Unit fonds").matcher(sets);
    assertThat(branch.find()).isTrue();

    assertThat(
            harvest(
                "ListIdentifiers", "metadataPrefix", "oai_dc", "set", "branch." + branch.group(1)))
        .hasSize(FILES + 1);
    assertThat(harvest("ListRecords", "metadataPrefix", "oai_dc", "set", "kind.corporate-body"))
        .hasSize(1);
  }

  @Test
  void whatVisitorsDoNotSeeAnyMoreIsDeleted() {
    EntryId other =
        archive.inTransaction(
            manager -> {
              Editions editions = archive.bean(Editions.class);
              EntryId id =
                  editions.publishedAfter(null, 5000).stream()
                      .filter(
                          one ->
                              editions
                                  .current(one)
                                  .orElseThrow()
                                  .entry()
                                  .heading()
                                  .wordsIn("en")
                                  .equals("Unit f7"))
                      .findFirst()
                      .orElseThrow();
              archive.bean(Projector.class).withdraw(List.of(id));
              return id;
            });

    String answer =
        ask(
            "verb",
            "GetRecord",
            "identifier",
            "oai:archive.example:" + other,
            "metadataPrefix",
            "oai_dc");

    assertThat(answer).contains("status=\"deleted\"").doesNotContain("<metadata>", "Unit f7");
    assertThat(harvest("ListIdentifiers", "metadataPrefix", "oai_dc")).hasSize(FILES + 3);
  }

  @Test
  void identifiesItselfAndItsFormats() {
    assertThat(ask("verb", "Identify")).contains("<deletedRecord>persistent<", ROOT + "/oai<");
    assertThat(ask("verb", "ListMetadataFormats")).contains("oai_dc", "oai_ead3", "oai_eac2");
  }

  @Test
  void everyErrorOfTheProtocolIsAnAnswer() {
    assertThat(ask()).contains("code=\"badVerb\"");
    assertThat(ask("verb", "Nonsense<&\u0001")).contains("code=\"badVerb\"");
    assertThat(ask("verb", "Identify", "verb", "Identify")).contains("code=\"badVerb\"");
    assertThat(ask("verb", "Identify", "x", "\uD800\u0000")).contains("code=\"badArgument\"");
    assertThat(ask("verb", "ListRecords", "resumptionToken", "\uFFFE"))
        .contains("code=\"badResumptionToken\"");
    assertThat(ask("verb", "ListRecords")).contains("code=\"badArgument\"");
    assertThat(ask("verb", "GetRecord", "identifier", "a b\u0002", "metadataPrefix", "oai_dc"))
        .contains("code=\"badArgument\"");
    assertThat(list("from", "2020-13-45")).contains("code=\"badArgument\"");
    assertThat(list("from", "2020-01-02", "until", "2020-01-01")).contains("badArgument");
    assertThat(list("from", "2020-01-02", "until", "2021-01-01T00:00:00Z")).contains("badArgument");
    assertThat(list("until", "1999-01-01")).contains("code=\"noRecordsMatch\"");
    assertThat(list("set", "nothing")).contains("code=\"noRecordsMatch\"");
    assertThat(ask("verb", "ListRecords", "metadataPrefix", "marc"))
        .contains("code=\"cannotDisseminateFormat\"");
    assertThat(ask("verb", "ListRecords", "resumptionToken", "bm90IG91cnM"))
        .contains("code=\"badResumptionToken\"");
    assertThat(ask("verb", "ListSets", "resumptionToken", "x"))
        .contains("code=\"badResumptionToken\"");
    assertThat(
            ask(
                "verb",
                "GetRecord",
                "identifier",
                "oai:elsewhere:00000000",
                "metadataPrefix",
                "oai_dc"))
        .contains("code=\"idDoesNotExist\"");
  }

  private static String list(String... more) {
    List<String> all = new ArrayList<>(List.of("verb", "ListRecords", "metadataPrefix", "oai_dc"));
    all.addAll(List.of(more));
    return ask(all.toArray(String[]::new));
  }
}

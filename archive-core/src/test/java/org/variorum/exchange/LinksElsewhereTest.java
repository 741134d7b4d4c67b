package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.claim.Claim;
import org.variorum.claim.Value;
import org.variorum.curation.ImportEntries;
import org.variorum.curation.OpenEntry;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.revision.KnownEntries;
import org.variorum.staff.Actor;

/** Answers of files from another archive of ours that are units, events, sources or stories. */
@ParameterizedClass
@EnumSource(Database.class)
class LinksElsewhereTest {
  private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

  @Parameter Database database;
  @TempDir private Path folder;
  @AutoClose private ArchiveDatabase archive;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.fresh(database);
  }

  private static String body(EntryId of, String... claims) {
    return """
        <eac xmlns="https://archivists.org/ns/eac/v2" xmlns:v="info:variorum/format/1"><control>
        <recordId>%s</recordId><maintenanceHistory><maintenanceEvent><agent>Variorum</agent>
        </maintenanceEvent></maintenanceHistory></control><cpfDescription><identity>
        <entityType value="corporateBody"/><nameEntry><part>The office</part></nameEntry></identity>
        <description>%s</description></cpfDescription></eac>
        """
        .formatted(of, String.join("", claims));
  }

  private static String commander(String kind, EntryId entry, String name) {
    String form =
        """
        {"property":"commander","said":"localDescription localType=commander term: %3$s",\
        "claim":{"value":{"type":"entry","named":{"kind":"%1$s","name":"%3$s","language":"en",\
        "entry":"%2$s"}}}}"""
            .formatted(kind, entry, name);
    return "<localDescription localType='commander' v:claim='%s'><term>%s</term></localDescription>"
        .formatted(form, name);
  }

  private static String told(String kind, EntryId entry, String name) {
    String form =
        """
        {"property":"cause","aspects":[{"code":"who","label":{"en":"Who"}}],\
        "said":"biogHist localType=account p: A tale",\
        "accounts":[{"title":{"en":"The tale"},"firstTold":{"when":"1950","by":{"en":"Somebody"}},\
        "prose":{"en":"A tale"},"readings":[{"aspect":"who","kind":"states",\
        "value":{"type":"entry","named":{"kind":"%1$s","name":"%3$s","language":"en",\
        "entry":"%2$s"}}}]}]}"""
            .formatted(kind, entry, name);
    return "<biogHist localType='account' v:claim='%s'><p>A tale</p></biogHist>".formatted(form);
  }

  private static String related(String kind, EntryId entry, String name, String role) {
    String form =
        """
        {"role":"%4$s","when":"1942","note":{"en":"As its clerk"},\
        "named":{"kind":"%1$s","name":"%3$s","language":"en","entry":"%2$s"},\
        "said":"relation targetEntity targetType=resource part relationType: %3$s In that role"}"""
            .formatted(kind, entry, name, role);
    return "<relation v:relation='%s'><targetEntity targetType='resource'><part>%s</part>"
            .formatted(form, name)
        + "</targetEntity><relationType>In that role</relationType></relation>";
  }

  private static String relating(EntryId of, String... relations) {
    String all = "</description><relations>" + String.join("", relations) + "</relations>";
    return body(of).replace("</description>", all);
  }

  private static String aid(EntryId whole, EntryId part) {
    return """
        <ead xmlns="http://ead3.archivists.org/schema/"><control><recordid>%s</recordid></control>
        <archdesc level="fonds" id="e-%1$s"><did><unittitle>Papers</unittitle></did><dsc>
        <c level="file" id="e-%s"><did><unittitle>Letters</unittitle></did></c></dsc></archdesc></ead>
        """
        .formatted(whole, part);
  }

  private void take(String name, String content) throws IOException {
    Path file = Files.writeString(Files.createTempDirectory(folder, "d").resolve(name), content);
    ImportReport report = archive.bean(ImportArchive.class).take(file, false, Progress.UNHEARD);
    assertThat(report.refused()).isEmpty();
  }

  private EntryId id(String key) {
    return archive.bean(KnownEntries.class).keyed(List.of(key)).get(0).id();
  }

  private Entry entry(String key) {
    return archive.bean(OpenEntry.class).open(Actor.OPERATOR, id(key)).entry();
  }

  private static List<EntryId> linked(Entry entry) {
    return entry.questions().stream()
        .flatMap(question -> question.claims().stream())
        .map(Claim::value)
        .map(value -> ((Value.OfEntry) value).entry())
        .toList();
  }

  @Test
  void leadToTheUnitsOfAFindingAidInTheSameDelivery() throws Exception {
    EntryId office = EntryId.random(RANDOM);
    EntryId papers = EntryId.random(RANDOM);
    EntryId letters = EntryId.random(RANDOM);
    Path delivery = Files.createDirectory(folder.resolve("all"));
    Files.writeString(delivery.resolve("aid.xml"), aid(papers, letters));
    Files.writeString(
        delivery.resolve("office.xml"),
        body(
            office,
            commander("unit", papers, "Papers"),
            commander("unit", letters, "Letters"),
            told("unit", letters, "Letters")));

    ImportReport report = archive.bean(ImportArchive.class).take(delivery, false, Progress.UNHEARD);

    assertThat(report.refused()).isEmpty();
    Entry told = entry("eac:" + office);
    assertThat(linked(told))
        .containsExactly(id("ead:" + papers), id("ead:" + papers + ":e-" + letters));
    assertThat(told.remnants()).isEmpty();
    assertThat(told.questions().get(1).accounts().get(0).readings().get(0).value())
        .isEqualTo(new Value.OfEntry(id("ead:" + papers + ":e-" + letters), Texts.NONE));
  }

  @Test
  void leadToWhatTheArchiveHasUnderThatIdentifierOrFromThatFile() throws Exception {
    EntryId office = EntryId.random(RANDOM);
    EntryId battle = EntryId.random(RANDOM);
    EntryId papers = EntryId.random(RANDOM);
    take(
        "battle.jsonl",
        "{\"formatVersion\": 1, \"id\": \"%s\", \"kind\": \"event\", \"heading\": {\"en\": \"Rout\"}}"
            .formatted(battle));
    take("aid.xml", aid(papers, EntryId.random(RANDOM)));

    take(
        "office.xml",
        body(office, commander("event", battle, "Rout"), commander("unit", papers, "Papers")));

    assertThat(linked(entry("eac:" + office))).containsExactly(battle, id("ead:" + papers));
  }

  @Test
  void areKeptInWordsIfNeitherHasThemOrHasSomethingElseThere() throws Exception {
    EntryId office = EntryId.random(RANDOM);
    EntryId battle = EntryId.random(RANDOM);
    take(
        "battle.jsonl",
        "{\"formatVersion\": 1, \"id\": \"%s\", \"kind\": \"event\", \"heading\": {\"en\": \"Rout\"}}"
            .formatted(battle));

    take(
        "office.xml",
        body(
            office,
            commander("story", battle, "A tale of it"),
            commander("source", EntryId.random(RANDOM), "A letter"),
            commander("event", battle, "Rout"),
            told("unit", EntryId.random(RANDOM), "A diary")));

    Entry told = entry("eac:" + office);
    assertThat(linked(told)).containsExactly(battle);
    assertThat(told.remnants())
        .extracting(one -> one.element() + ": " + one.words().wordsIn("und"))
        .containsExactly("question/commander: A tale of it\nA letter");
    assertThat(told.questions().get(1).accounts().get(0).readings().get(0).words())
        .isEqualTo(Texts.english("A diary"));
  }

  @Test
  void thatAreRelationsLeadToWhatComesAlongOrIsHere() throws Exception {
    EntryId office = EntryId.random(RANDOM);
    EntryId battle = EntryId.random(RANDOM);
    EntryId papers = EntryId.random(RANDOM);
    EntryId letters = EntryId.random(RANDOM);
    take("battle.jsonl", battle(battle, ""));
    Path delivery = Files.createDirectory(folder.resolve("all"));
    Files.writeString(
        delivery.resolve("a.xml"),
        relating(
            office,
            related("unit", letters, "Letters", "author"),
            related("event", battle, "Rout", "took-part")));
    Files.writeString(delivery.resolve("b.xml"), aid(papers, letters));

    ImportReport report = archive.bean(ImportArchive.class).take(delivery, false, Progress.UNHEARD);

    assertThat(report.refused()).isEmpty();
    Entry told = entry("eac:" + office);
    assertThat(told.remnants()).isEmpty();
    assertThat(told.relations())
        .extracting(one -> one.role() + " of " + one.entry() + ", " + one.when().edtf())
        .containsExactly(
            "author of " + id("ead:" + papers + ":e-" + letters) + ", 1942",
            "took-part of " + battle + ", 1942");
    assertThat(told.relations().get(0).note()).isEqualTo(Texts.english("As its clerk"));
  }

  @Test
  void thatAreRelationsAreKeptInWordsIfNobodyHasWhatTheyLeadTo() throws Exception {
    EntryId office = EntryId.random(RANDOM);
    EntryId battle = EntryId.random(RANDOM);
    take("battle.jsonl", battle(battle, ""));

    take(
        "office.xml",
        relating(
            office,
            related("story", battle, "A tale of it", "subject"),
            related("unit", EntryId.random(RANDOM), "A diary", "author")));

    Entry told = entry("eac:" + office);
    assertThat(told.relations()).isEmpty();
    assertThat(told.remnants())
        .extracting(one -> one.element() + ": " + one.words().wordsIn("und"))
        .containsExactly(
            "relations/relation: In that role | A tale of it | 1942 | As its clerk\n"
                + "In that role | A diary | 1942 | As its clerk");
  }

  @Test
  void thatAreRelationsInARoleThatNobodyKnowsHereSayItInWords() throws Exception {
    EntryId office = EntryId.random(RANDOM);
    EntryId battle = EntryId.random(RANDOM);
    take("battle.jsonl", battle(battle, ""));

    take("office.xml", relating(office, related("event", battle, "Rout", "quartermaster")));

    Entry told = entry("eac:" + office);
    assertThat(told.relations())
        .extracting(one -> one.role() + " of " + one.entry() + ": " + one.note().wordsIn("en"))
        .containsExactly("associated of " + battle + ": In that role\n\nAs its clerk");
  }

  @Test
  void thatAreRelationsAreWhatSomebodyHasWrittenThereSince() throws Exception {
    EntryId office = EntryId.random(RANDOM);
    EntryId battle = EntryId.random(RANDOM);
    take("battle.jsonl", battle(battle, ""));

    take(
        "office.xml",
        relating(
            office,
            related("event", battle, "Rout", "took-part")
                .replace("<part>Rout", "<part>Another rout")));

    Entry told = entry("eac:" + office);
    assertThat(told.relations()).isEmpty();
    assertThat(told.remnants().toString()).contains("Another rout");
  }

  private static String battle(EntryId id, String more) {
    return "{\"formatVersion\": 1, \"id\": \"%s\", \"kind\": \"event\", \"heading\": {\"en\": \"Rout\"}%s}"
        .formatted(id, more);
  }

  private static String seeing(String key) {
    return ", \"body\": {\"en\": \"<p>See <a data-e=\\\"@%s\\\">it</a>.</p>\"}".formatted(key);
  }

  @Test
  void areKeptInWordsIfWhatTheyLeadToIsRefusedLaterInTheSameDelivery() throws Exception {
    EntryId office = EntryId.random(RANDOM);
    EntryId battle = EntryId.random(RANDOM);
    EntryId rout = EntryId.random(RANDOM);
    Path delivery = Files.createDirectory(folder.resolve("all"));
    Files.writeString(
        delivery.resolve("a.xml"),
        body(office, commander("event", battle, "Battle"), commander("event", rout, "Rout")));
    Files.writeString(
        delivery.resolve("b.jsonl"),
        battle(battle, seeing("other"))
            + "\n"
            + battle(EntryId.random(RANDOM), ", \"externalId\": \"other\"" + seeing("nobody"))
            + "\n"
            + battle(rout, ""));

    ImportReport report = archive.bean(ImportArchive.class).take(delivery, false, Progress.UNHEARD);

    assertThat(report.refused()).hasSize(2);
    assertThat(report.added()).isEqualTo(2);
    Entry told = entry("eac:" + office);
    assertThat(linked(told)).containsExactly(rout);
    assertThat(told.remnants())
        .extracting(one -> one.element() + ": " + one.words().wordsIn("und"))
        .containsExactly("question/commander: Battle");
  }

  @Test
  void areKeptInWordsIfWhatTheyLeadToCannotBeWritten() throws Exception {
    EntryId office = EntryId.random(RANDOM);
    EntryId battle = EntryId.random(RANDOM);
    Path delivery = Files.createDirectory(folder.resolve("all"));
    Files.writeString(delivery.resolve("a.jsonl"), battle(battle, ""));
    Files.writeString(
        delivery.resolve("b.xml"), body(office, commander("event", battle, "Battle")));
    ImportEntries entries = archive.bean(ImportEntries.class);
    ImportOrder order =
        new ImportOrder(
            Actor.OPERATOR,
            false,
            place -> true,
            10,
            (brought, written) -> {
              if (brought.stream().anyMatch(one -> one.id().equals(battle))) {
                throw new RefusedRecordException("nobody may");
              }
              return entries.write(Actor.OPERATOR, written);
            },
            FirstFew.shown(),
            Progress.UNHEARD,
            Progress.UNHEARD);

    Delivery opened =
        archive.bean(Deliveries.class).open(delivery, Files.createTempDirectory(folder, "w"));

    ImportReport report = archive.bean(ImportArchive.class).run(opened, order).run();

    assertThat(report.refused()).hasSize(1);
    Entry told = entry("eac:" + office);
    assertThat(linked(told)).isEmpty();
    assertThat(told.remnants())
        .extracting(one -> one.element() + ": " + one.words().wordsIn("und"))
        .containsExactly("question/commander: Battle");
  }
}

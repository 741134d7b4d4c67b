package org.variorum.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.date.Conversion;
import org.variorum.date.HistoricalDate;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;
import org.variorum.hiding.Category;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.projection.Projector;
import org.variorum.scan.Box;
import org.variorum.scan.ScanSamples;
import org.variorum.staff.Actor;
import org.variorum.treatment.Cover;
import org.variorum.treatment.PageMaker;
import org.variorum.treatment.Treatment;
import org.variorum.treatment.Treatments;

/** The boxes of an entry as Web Annotations, and who does not get them. */
@ParameterizedClass
@EnumSource(Database.class)
class AnnotationsTest {
  private static final String ROOT = "https://archive.example";
  private static final String LETTERS =
      """
      {"formatVersion": 1, "externalId": "a/letters", "kind": "source",\
       "heading": {"en": "Letters"}, "pictures": [{"object": "file:leaf.png", "use": "scan"}]}""";
  private static final String BORN =
      """
      {"formatVersion": 1, "externalId": "a/person", "kind": "person",\
       "heading": {"en": "Somebody"}, "particulars": {"authority": {"exists": "1880/1946"}},\
       "questions": [{"id": "q1", "property": "born", "wording": {"en": "When born?"},\
       "claims": [{"value": {"type": "date", "date": "1880"}, "citations": [\
       {"source": {"entry": "@a/letters"}, "quotation": {"text": "geboren 80", "language": "de"},\
       "region": {"object": "file:leaf.png", "x": 20, "y": 30, "width": 100, "height": 50}}]}%s]%s}]}""";

  /** A rival that stands better, and an account, both on the same page. */
  private static final String RIVAL =
      """
      , {"value": {"type": "date", "date": {"edtf": "1881-02-05", "calendar": "julian"}},\
       "standing": {"kind": "better-supported", "reason": {"en": "The register"},\
       "signedBy": "A", "signedOn": "2026-01-02"},\
       "citations": [{"source": {"entry": "@a/letters"}, "stance": "contradicts",\
       "region": {"object": "file:leaf.png", "x": 20, "y": 90, "width": 100, "height": 50}}]}""";

  private static final String ACCOUNT =
      """
      , "accounts": [{"title": {"en": "As told later"}, "prose": {"en": "He was born."},\
       "firstTold": {"when": "1950", "by": {"en": "A neighbour"}}, "citations": [\
       {"source": {"entry": "@a/letters"},\
       "region": {"object": "file:leaf.png", "x": 20, "y": 150, "width": 100, "height": 40}}]}]""";

  @Parameter Database database;
  @TempDir Path folder;
  @AutoClose private ArchiveDatabase archive;
  private Disseminations files;
  private EntryId letters;
  private EntryId person;
  private ObjectId leaf;

  @BeforeEach
  void publish() throws IOException {
    archive = ArchiveDatabase.fresh(database);
    Files.write(folder.resolve("leaf.png"), ScanSamples.png(300, 200));
    take(BORN.formatted("", ""));
    files = archive.bean(Disseminations.class);
    letters = headed("Letters").id();
    person = headed("Somebody").id();
    leaf = headed("Letters").pictures().get(0).object();
  }

  private void take(String born) throws IOException {
    Files.writeString(folder.resolve("all.jsonl"), LETTERS + "\n" + born);
    assertThat(archive.bean(ImportArchive.class).take(folder, true, Progress.UNHEARD).refused())
        .isEmpty();
  }

  private Entry headed(String heading) {
    return archive.bean(Editions.class).publishedAfter(null, 10).stream()
        .map(id -> files.seen(id).orElseThrow())
        .filter(entry -> entry.heading().wordsIn("en").equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode annotations() throws IOException {
    byte[] bytes = files.file(person, FileFormat.ANNOTATIONS, ROOT).orElseThrow().bytes();
    return new JsonMapper().readTree(bytes);
  }

  @Test
  void sayWhatRestsOnWhichPlaceOfWhichPage() throws IOException {
    JsonNode page = annotations();

    assertThat(page.path("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.path("type").asText()).isEqualTo("AnnotationPage");
    assertThat(page.path("items")).hasSize(1);
    JsonNode one = page.path("items").path(0);
    assertThat(one.path("type").asText()).isEqualTo("Annotation");
    assertThat(one.path("target").path("source").asText())
        .isEqualTo(ROOT + "/iiif/presentation/3/" + letters + "/" + leaf + "/canvas");
    assertThat(one.path("target").path("selector").path("value").asText())
        .isEqualTo("xywh=20,30,100,50");
    assertThat(one.path("body").findValuesAsText("value"))
        .containsExactly("When born?: 1880", "supports", "geboren 80");
    assertThat(one.path("body").findValuesAsText("source"))
        .containsExactly(ROOT + "/entry/" + person, ROOT + "/entry/" + letters);
  }

  @Test
  void sayOfAnswersThatTheyHaveRivalsAndHowTheyStandAndOfAccountsWhichTheyAre() throws IOException {
    take(BORN.formatted(RIVAL, ACCOUNT));

    JsonNode items = annotations().path("items");

    assertThat(items).hasSize(3);
    assertThat(items.path(0).path("body").findValuesAsText("value"))
        .containsExactly(
            "When born?: 1880",
            "One of 2 answers that stand side by side",
            "supports",
            "geboren 80");
    assertThat(items.path(1).path("body").findValuesAsText("value"))
        .containsExactly(
            "When born?: " + Plain.date(HistoricalDate.julian(1881, 1, 24, Conversion.ARCHIVE)),
            "One of 2 answers that stand side by side",
            "Better supported: The register",
            "contradicts");
    assertThat(items.path(2).path("body").findValuesAsText("value"))
        .containsExactly("When born?: As told later", "supports");
  }

  @Test
  void areNoFileOfWhatMarksNothing() {
    assertThat(files.file(letters, FileFormat.ANNOTATIONS, ROOT)).isEmpty();
  }

  @Test
  void areSilentOfClosedPages() throws IOException {
    archive.bean(DigitalObjects.class).open(leaf, new Access(Access.Status.RESTRICTED, null));

    assertThat(annotations().path("items")).isEmpty();
  }

  @Test
  void areSilentOfCoveredPlaces() throws IOException {
    Cover cover = new Cover(new Box(100, 60, 90, 90), Category.PRIVACY, "");
    archive
        .bean(Treatments.class)
        .take(Actor.OPERATOR, leaf, 0, new Treatment(0, 0, null, List.of(cover)), true);
    archive.bean(PageMaker.class).run();

    assertThat(annotations().path("items")).isEmpty();
  }

  @Test
  void areSilentOfPagesThatNoEntryShowsAnyMore() throws IOException {
    archive.inTransaction(
        manager -> {
          archive.bean(Projector.class).withdraw(List.of(letters));
          return letters;
        });

    assertThat(annotations().path("items")).isEmpty();
    assertThat(annotations().toString()).doesNotContain(letters.value());
  }
}

package org.variorum.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Languages;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextFiles;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextRegion;
import org.variorum.pagetext.TextWord;
import org.variorum.persistence.StatementCount;
import org.variorum.readingroom.PagesFound;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.WithinView;
import org.variorum.scan.Box;
import org.variorum.scan.ScanSamples;
import org.variorum.search.SearchIndex;
import org.variorum.staff.Actor;
import org.variorum.textlayer.NewText;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextOrigin;

/** A fonds with two files: a thin one of three pages, on which something rests, and a thick one. */
class PresentationsTest {
  private static final String ROOT = "https://archive.example";
  private static final int THICK = 60;

  /** The official schema, which is not part of this repository. */
  private static final Path SCHEMA =
      Path.of(
          System.getProperty(
              "variorum.iiif.schema", "../../shared/data/iiif/presentation/iiif_3_0.json"));

  @TempDir static Path folder;

  private static ArchiveDatabase archive;
  private static Presentations presentations;
  private static List<Entry> entries;

  @BeforeAll
  static void publish() throws IOException {
    for (int i = 0; i < THICK + 3; i++) {
      Files.write(folder.resolve("leaf-" + i + ".png"), ScanSamples.png(30 + i, 20));
    }
    Files.writeString(
        folder.resolve("all.jsonl"),
        String.join("\n", INSTITUTION, FONDS, thin(), thick(), EMPTY, PERSON.replace("\n", "")));
    archive = ArchiveDatabase.fresh(Database.H2);
    archive.bean(ImportArchive.class).take(folder, true, Progress.UNHEARD);
    presentations = archive.bean(Presentations.class);
    Editions editions = archive.bean(Editions.class);
    entries =
        archive.inTransaction(
            manager ->
                editions.current(editions.publishedAfter(null, 100)).values().stream()
                    .map(edition -> edition.entry())
                    .toList());
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static final String INSTITUTION =
      """
      {"formatVersion": 1, "externalId": "t/house", "kind": "institution",\
       "heading": {"en": "House", "ru": "Дом"},\
       "particulars": {"institution": {"website": "https://house.example/"}}}""";

  private static final String FONDS =
      """
      {"formatVersion": 1, "externalId": "t/fonds", "kind": "unit",\
       "heading": {"en": "Papers", "ru": "Бумаги"}, "particulars": {"description":\
       {"position": 1, "level": "fonds", "institution": "@t/house",\
       "elements": {"3.4.1": {"en": "Open to all"}}}}}""";

  private static final String EMPTY =
      """
      {"formatVersion": 1, "externalId": "t/bare", "kind": "unit", "heading": {"en": "Bare"},\
       "particulars": {"description": {"parent": "@t/fonds", "position": 3, "level": "file"}}}""";

  private static final String PERSON =
      """
      {"formatVersion": 1, "externalId": "t/person", "kind": "person",
       "heading": {"en": "Tom & Co"}, "particulars": {"authority": {"basis": {"kind": "consent"}}},
       "questions": [{"id": "q1", "property": "born", "wording": {"en": "When <born>?",
       "de": "Wann geboren?"}, "claims": [{"value": {"type": "date", "date": "1880"},
       "citations": [{"source": {"entry": "@t/thin"},
       "region": {"object": "file:leaf-1.png", "x": 2, "y": 3, "width": 10, "height": 5}}]}]}]}""";

  private static String thin() {
    return unit(
        "thin",
        "Letters",
        """
        {"object": "file:leaf-0.png", "use": "scan", "label": {"en": "Leaf 1", "de": "Blatt 1"},\
         "notices": ["death"], "captions": {"credit": {"en": "The photographer"}}},\
        {"object": "file:leaf-1.png", "use": "scan", "dated": "1943-09-14"},\
        {"object": "file:leaf-2.png", "use": "scan"}""");
  }

  private static String thick() {
    return unit(
        "thick",
        "Reports",
        IntStream.range(3, THICK + 3)
            .mapToObj(
                i ->
                    ("{\"object\": \"file:leaf-%d.png\", \"use\": \"scan\", \"captions\":"
                            + " {\"credit\": {\"en\": \"Attribution 4.0,"
                            + " https://creativecommons.org/licenses/by/4.0/\"}}}")
                        .formatted(i))
            .collect(Collectors.joining(",")));
  }

  private static String unit(String key, String heading, String pictures) {
    return """
        {"formatVersion": 1, "externalId": "t/%s", "kind": "unit", "heading": {"en": "%s"},\
         "pictures": [%s], "particulars": {"description": {"parent": "@t/fonds", "position": 1,\
         "level": "file", "code": "F 1/%s", "dates": "1943"}}}"""
        .formatted(key, heading, pictures, key);
  }

  private static Entry called(String heading) {
    return entries.stream()
        .filter(entry -> entry.heading().wordsIn("en").equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode manifest(String heading) {
    return read(presentations.manifest(called(heading).id(), ROOT));
  }

  private static JsonNode read(Optional<PresentationDocument> document) {
    try {
      return new JsonMapper().readTree(document.orElseThrow().json());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void tellsOfAUnitInAllItsLanguages() {
    JsonNode manifest = manifest("Letters");
    EntryId id = called("Letters").id();

    assertThat(manifest.path("id").asText())
        .isEqualTo(ROOT + "/iiif/presentation/3/" + id + "/manifest");
    assertThat(manifest.path("type").asText()).isEqualTo("Manifest");
    assertThat(manifest.path("label").path("en").path(0).asText()).isEqualTo("Letters");
    assertThat(value(manifest, "Reference code", "none")).isEqualTo("F 1/thin");
    assertThat(value(manifest, "Dates", "ru")).isEqualTo("1943\u00a0г.");
    assertThat(value(manifest, "Level", "de")).isEqualTo("Akte");
    assertThat(value(manifest, "Kept by", "ru")).isEqualTo("Дом");
    assertThat(value(manifest, "Conditions of access", "en")).isEqualTo("Open to all");
    assertThat(manifest.path("homepage").path(1).path("id").asText())
        .isEqualTo(ROOT + "/ru/entry/" + id);
    assertThat(manifest.path("seeAlso").path(0).path("id").asText())
        .isEqualTo(ROOT + "/api/entries/" + id);
    assertThat(manifest.path("partOf").path(0).path("id").asText())
        .isEqualTo(ROOT + "/iiif/presentation/3/" + called("Papers").id() + "/collection");
  }

  private static String value(JsonNode manifest, String label, String language) {
    for (JsonNode pair : manifest.path("metadata")) {
      if (pair.path("label").path("en").path(0).asText().equals(label)) {
        return pair.path("value").path(language).path(0).asText();
      }
    }
    return "";
  }

  @Test
  void namesWhoKeepsItAndWhatItWarnsOf() {
    JsonNode manifest = manifest("Letters");

    assertThat(manifest.path("requiredStatement").path("value").path("en"))
        .extracting(JsonNode::asText)
        .containsExactly("House", "The photographer", "Shows death");
    JsonNode provider = manifest.path("provider").path(0);
    assertThat(provider.path("label").path("ru").path(0).asText()).isEqualTo("Дом");
    assertThat(provider.path("homepage").path(0).path("id").asText())
        .isEqualTo("https://house.example/");
  }

  @Test
  void showsThePagesInTheirOrderWithTheServicesOfBothVersions() {
    JsonNode manifest = manifest("Letters");
    List<ObjectId> pages =
        called("Letters").pictures().stream().map(picture -> picture.object()).toList();

    assertThat(manifest.path("items"))
        .extracting(canvas -> canvas.path("id").asText())
        .containsExactlyElementsOf(
            pages.stream()
                .map(
                    page ->
                        ROOT
                            + "/iiif/presentation/3/"
                            + called("Letters").id()
                            + "/"
                            + page
                            + "/canvas")
                .toList());
    JsonNode first = manifest.path("items").path(0);
    assertThat(first.path("width").asInt()).isEqualTo(30);
    assertThat(first.path("label").path("de").path(0).asText()).isEqualTo("Blatt 1");
    JsonNode painting = first.path("items").path(0).path("items").path(0);
    assertThat(painting.path("target")).isEqualTo(first.path("id"));
    JsonNode services = painting.path("body").path("service");
    assertThat(services.path(0).path("id").asText()).isEqualTo(ROOT + "/iiif/3/" + pages.get(0));
    assertThat(services.path(1).path("@id").asText()).isEqualTo(ROOT + "/iiif/2/" + pages.get(0));
    assertThat(manifest.path("items").path(1).path("label").path("none").path(0).asText())
        .isEqualTo("2");
  }

  @Test
  void putsNoCoveredPageBesideOthersAsASmallPicture() {
    JsonNode manifest = manifest("Letters");

    assertThat(manifest.path("items").path(0).has("thumbnail")).isFalse();
    assertThat(manifest.path("thumbnail").path(0).path("id").asText())
        .contains(called("Letters").pictures().get(1).object().value())
        .endsWith("/full/31,20/0/default.jpg");
  }

  @Test
  void tellsWhatRestsOnABoxWithTheWayToIt() {
    EntryId id = called("Letters").id();
    ObjectId page = called("Letters").pictures().get(1).object();
    JsonNode canvases = manifest("Letters").path("items");

    assertThat(canvases.path(0).has("annotations")).isFalse();
    JsonNode pages = canvases.path(1).path("annotations");
    JsonNode named = pages.path(pages.size() - 1);
    JsonNode annotations = read(presentations.annotations(id, page, ROOT));
    assertThat(annotations.path("id")).isEqualTo(named.path("id"));
    assertThat(annotations.path("items")).hasSize(1);
    JsonNode annotation = annotations.path("items").path(0);
    assertThat(annotation.path("target").asText())
        .isEqualTo(canvases.path(1).path("id").asText() + "#xywh=2,3,10,5");
    String person = "/entry/" + called("Tom & Co").id() + "/question/q1\">Tom &amp; Co: ";
    assertThat(annotation.path("body"))
        .extracting(body -> body.path("value").asText())
        .containsExactly(
            "<a href=\"" + ROOT + "/en" + person + "When &lt;born&gt;?</a>",
            "<a href=\"" + ROOT + "/de" + person + "Wann geboren?</a>");
  }

  @Test
  void hasAManifestForEachPage() {
    EntryId id = called("Letters").id();
    ObjectId page = called("Letters").pictures().get(0).object();

    JsonNode single = read(presentations.manifest(id, page, ROOT));

    assertThat(single.path("label").path("en"))
        .extracting(JsonNode::asText)
        .containsExactly("Letters", "Leaf 1");
    assertThat(single.path("items")).containsExactly(manifest("Letters").path("items").path(0));
    assertThat(single.path("partOf").path(0).path("id")).isEqualTo(manifest("Letters").path("id"));
  }

  @Test
  void asksNoMoreOfTheDatabaseForManyPagesThanForFew() {
    int few = statements(() -> presentations.manifest(called("Letters").id(), ROOT));
    int many = statements(() -> presentations.manifest(called("Reports").id(), ROOT));

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(8);
    assertThat(manifest("Reports").path("items")).hasSize(THICK);
    assertThat(statements(() -> presentations.collection(called("Papers").id(), ROOT)))
        .isLessThanOrEqualTo(4);
  }

  private static int statements(Supplier<Optional<PresentationDocument>> document) {
    StatementCount.reset();
    assertThat(document.get()).isPresent();
    return StatementCount.get();
  }

  @Test
  void leavesOutWhatIsClosedAndHasNothingWhereNothingIsOpen() {
    Entry letters = called("Letters");
    ObjectId page = letters.pictures().get(2).object();
    DigitalObjects objects = archive.bean(DigitalObjects.class);

    objects.open(page, new Access(Access.Status.CLOSED, null));

    assertThat(manifest("Letters").path("items")).hasSize(2);
    assertThat(presentations.manifest(letters.id(), page, ROOT)).isEmpty();
    assertThat(presentations.annotations(letters.id(), page, ROOT)).isEmpty();
    assertThat(presentations.manifest(called("Bare").id(), ROOT)).isEmpty();
    assertThat(presentations.manifest(called("Tom & Co").id(), ROOT)).isEmpty();
    objects.open(page, Access.OPEN);
  }

  @Test
  void followsTheTreeOfTheHoldingsWhereThereAreScans() {
    JsonNode top = read(Optional.of(presentations.holdings(ROOT)));
    JsonNode fonds = read(presentations.collection(called("Papers").id(), ROOT));

    assertThat(top.path("items")).hasSize(1);
    assertThat(top.path("items").path(0).path("type").asText()).isEqualTo("Collection");
    assertThat(top.path("items").path(0).path("id")).isEqualTo(fonds.path("id"));
    assertThat(top.path("items").path(0).path("label").path("ru").path(0).asText())
        .isEqualTo("Бумаги");
    assertThat(fonds.path("items"))
        .extracting(item -> item.path("type").asText())
        .containsExactly("Manifest", "Manifest");
    assertThat(fonds.path("partOf").path(0).path("id")).isEqualTo(top.path("id"));
    JsonNode part = read(presentations.part(Optional.of(called("Papers").id()), 1, ROOT));
    assertThat(part.path("items")).isEqualTo(fonds.path("items"));
    assertThat(presentations.part(Optional.empty(), 2, ROOT)).isEmpty();
    assertThat(presentations.collection(called("House").id(), ROOT)).isEmpty();
  }

  @Test
  void listsNoUnitAllOfWhoseScansAreClosed() {
    DigitalObjects objects = archive.bean(DigitalObjects.class);
    List<ObjectId> pages =
        called("Letters").pictures().stream().map(picture -> picture.object()).toList();

    pages.forEach(page -> objects.open(page, new Access(Access.Status.CLOSED, null)));

    assertThat(read(presentations.collection(called("Papers").id(), ROOT)).path("items"))
        .extracting(item -> item.path("label").path("en").path(0).asText())
        .containsExactly("Reports");
    pages.forEach(page -> objects.open(page, Access.OPEN));
  }

  @Test
  void saysInWhichLanguageTheWordsOfABoxAre() {
    ObjectId page = called("Letters").pictures().get(1).object();
    JsonNode annotations = read(presentations.annotations(called("Letters").id(), page, ROOT));

    assertThat(annotations.path("items").path(0).path("body"))
        .extracting(body -> body.path("language").asText())
        .containsExactly("en", "de");
  }

  @Test
  void givesTheLicenceThatAllPagesShareByItsAddress() {
    assertThat(manifest("Letters").has("rights")).isFalse();
    assertThat(manifest("Reports").path("rights").asText())
        .isEqualTo("http://creativecommons.org/licenses/by/4.0/");
    assertThat(manifest("Reports").path("items").path(0).path("rights").asText())
        .isEqualTo("http://creativecommons.org/licenses/by/4.0/");
  }

  @Test
  void handsOverTextsAsLinesOfTheCanvasAndAsFiles() {
    EntryId id = called("Letters").id();
    ObjectId page = written();

    JsonNode canvas = manifest("Letters").path("items").path(1);
    assertThat(canvas.path("rendering").path(1).path("id").asText())
        .isEqualTo(ROOT + "/scan/" + page + "/text/transcription.txt");
    assertThat(canvas.path("seeAlso").path(0).path("profile").asText()).contains("alto");
    JsonNode lines = read(texts().text(id, page, TextLayer.TRANSCRIPTION, ROOT));
    assertThat(canvas.path("annotations").path(0).path("id")).isEqualTo(lines.path("id"));
    JsonNode line = lines.path("items").path(0);
    assertThat(line.path("motivation").asText()).isEqualTo("supplementing");
    assertThat(line.path("body").path("value").asText()).isEqualTo("An die Armeen");
    assertThat(line.path("target").asText())
        .isEqualTo(canvas.path("id").asText() + "#xywh=1,2,20,6");
    assertThat(texts().text(id, page, TextLayer.MACHINE, ROOT)).isEmpty();
  }

  @Test
  void seeksWordsForViewersOfBothVersions() {
    EntryId id = called("Letters").id();
    ObjectId page = written();
    archive.bean(SearchIndex.class).catchUp();
    JsonNode services = manifest("Letters").path("service");

    assertThat(services.path(0).path("id").asText()).isEqualTo(ROOT + "/iiif/search/2/" + id);
    assertThat(services.path(1).path("@id").asText()).isEqualTo(ROOT + "/iiif/search/1/" + id);
    assertThat(manifest("Reports").has("service")).isFalse();

    JsonNode two = read(texts().search(id, 2, "armee", 0, List.of("user"), ROOT));
    String box = ROOT + "/iiif/presentation/3/" + id + "/" + page + "/canvas#xywh=15,2,6,6";
    assertThat(two.path("items")).hasSize(1);
    assertThat(two.path("items").path(0).path("target").asText()).isEqualTo(box);
    assertThat(two.path("partOf").path("total").asInt()).isEqualTo(1);
    assertThat(two.path("ignored").path(0).asText()).isEqualTo("user");
    JsonNode context = two.path("annotations").path(0).path("items").path(0).path("target");
    assertThat(context.path("source")).isEqualTo(two.path("items").path(0).path("id"));
    assertThat(context.path("selector").path(0).path("prefix").asText()).isEqualTo("An die ");

    JsonNode one = read(texts().search(id, 1, "armee", 0, List.of(), ROOT));
    assertThat(one.path("resources").path(0).path("on").asText()).isEqualTo(box);
    assertThat(one.path("hits").path(0).path("annotations").path(0))
        .isEqualTo(one.path("resources").path(0).path("@id"));
    assertThat(one.path("within").path("total").asInt()).isEqualTo(1);

    assertThat(read(texts().search(id, 2, "marine", 0, List.of(), ROOT)).path("items")).isEmpty();
  }

  @Test
  void tellsNothingOfALineUnderAContentNoticeButThatTheWordsAreThere() {
    EntryId id = called("Letters").id();
    ObjectId covered = called("Letters").pictures().get(0).object();
    PageTexts kept = archive.bean(PageTexts.class);
    PageText text =
        TextFiles.read("Hier liegt Bibliothekar Ohnesorg".getBytes(StandardCharsets.UTF_8));
    kept.add(
        Actor.OPERATOR,
        new NewText(covered, TextLayer.TRANSCRIPTION, 0, TextOrigin.WRITTEN, text, "", true));
    archive.bean(SearchIndex.class).catchUp();

    JsonNode two = read(texts().search(id, 2, "Bibliothekar", 0, List.of(), ROOT));
    assertThat(two.path("items")).hasSize(1);
    assertThat(two.toString()).doesNotContain("Hier", "Ohnesorg");
    JsonNode one = read(texts().search(id, 1, "Bibliothekar", 0, List.of(), ROOT));
    assertThat(one.path("hits")).hasSize(1);
    assertThat(one.toString()).doesNotContain("Hier", "Ohnesorg");

    assertThat(archive.bean(PagesFound.class).within(id, "Bibliothekar", "en"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.snippet()).isEmpty());
    ReadingRoom room = archive.bean(ReadingRoom.class);
    WithinView within = room.scan(id, covered, "Bibliothekar", "en").orElseThrow().within();
    assertThat(within.pages())
        .singleElement()
        .satisfies(page -> assertThat(page.snippet()).isEmpty());
    assertThat(within.here())
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.snippet()).isEmpty();
              assertThat(hit.line()).isEmpty();
            });
  }

  @Test
  void leadsFromAPlaceToItsLine() {
    EntryId id = called("Letters").id();
    ReadingRoom room = archive.bean(ReadingRoom.class);

    WithinView within = room.scan(id, written(), "armee", "en").orElseThrow().within();

    assertThat(within.here())
        .extracting(WithinView.HitView::line)
        .containsExactly("transcription-r1l1");
  }

  @Test
  void readsOneTextWithoutThoseOfOtherPages() {
    EntryId id = called("Letters").id();
    ObjectId page = written();

    assertThat(statements(() -> texts().text(id, page, TextLayer.TRANSCRIPTION, ROOT)))
        .isLessThanOrEqualTo(3);
  }

  private static TextPresentations texts() {
    return archive.bean(TextPresentations.class);
  }

  /** The second page of the letters, with a transcription that visitors may read. */
  private static ObjectId written() {
    ObjectId page = called("Letters").pictures().get(1).object();
    PageTexts texts = archive.bean(PageTexts.class);
    if (texts.newest(page).isEmpty()) {
      TextLine line =
          new TextLine(
              "r1l1",
              new Box(1, 2, 20, 6),
              List.of(
                  TextWord.of("An", new Box(1, 2, 6, 6)),
                  TextWord.of("die", new Box(8, 2, 6, 6)),
                  TextWord.of("Armeen", new Box(15, 2, 6, 6))));
      PageText text =
          new PageText(31, 20, "de", List.of(new TextRegion("r1", line.box(), List.of(line))));
      archive.inTransaction(
          manager ->
              texts.add(
                  Actor.OPERATOR,
                  new NewText(
                      page, TextLayer.TRANSCRIPTION, 0, TextOrigin.WRITTEN, text, "", true)));
    }
    return page;
  }

  @Test
  void dividesACollectionOfVeryMany() {
    HoldingsCollections writer =
        new HoldingsCollections(
            new Addresses(ROOT, Languages.SPOKEN), ROOT + "/iiif/presentation/3/collection");

    JsonNode parts = writer.parts(401);

    assertThat(parts).hasSize(3);
    assertThat(parts.path(2).path("label").path("en").path(0).asText()).isEqualTo("401–401");
    assertThat(parts.path(2).path("id")).isEqualTo(writer.part(3, 401).path("id"));
  }

  @Test
  void keepsToTheOfficialSchema() throws IOException {
    assumeThat(Files.isRegularFile(SCHEMA))
        .as("the schema of the Presentation API lies in " + SCHEMA.toAbsolutePath())
        .isTrue();
    JsonSchema rules =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(new JsonMapper().readTree(SCHEMA.toFile()));
    EntryId letters = called("Letters").id();
    ObjectId page = called("Letters").pictures().get(1).object();

    assertThat(rules.validate(manifest("Letters"))).isEmpty();
    assertThat(rules.validate(manifest("Reports"))).isEmpty();
    assertThat(rules.validate(read(presentations.manifest(letters, page, ROOT)))).isEmpty();
    assertThat(rules.validate(read(presentations.annotations(letters, page, ROOT)))).isEmpty();
    assertThat(
            rules.validate(read(texts().text(letters, written(), TextLayer.TRANSCRIPTION, ROOT))))
        .isEmpty();
    assertThat(rules.validate(manifest("Letters"))).isEmpty();
    assertThat(rules.validate(read(Optional.of(presentations.holdings(ROOT))))).isEmpty();
    assertThat(rules.validate(read(presentations.collection(called("Papers").id(), ROOT))))
        .isEmpty();
    assertThat(rules.validate(read(presentations.part(Optional.empty(), 1, ROOT)))).isEmpty();
    assertThat(
            rules.validate(
                ((com.fasterxml.jackson.databind.node.ObjectNode) manifest("Letters"))
                    .put("label", "a word in no language")))
        .isNotEmpty();
  }
}

package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.contentstore.ContentStore;
import org.variorum.delivery.BusyException;
import org.variorum.delivery.Scans;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.Ingest;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.edition.Editions;
import org.variorum.entry.EntryKind;
import org.variorum.exchange.ExportArchive;
import org.variorum.exchange.ExportOrder;
import org.variorum.exchange.ExportReport;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.ImportReport;
import org.variorum.exchange.Progress;
import org.variorum.hiding.Category;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextFiles;
import org.variorum.presentation.Presentations;
import org.variorum.presentation.TextPresentations;
import org.variorum.readingroom.PagesFound;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.ScanTexts;
import org.variorum.readingroom.SearchAsked;
import org.variorum.scan.Box;
import org.variorum.scan.ScanSamples;
import org.variorum.scan.TileGrid;
import org.variorum.scan.Tolerance;
import org.variorum.search.SearchIndex;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Remit;
import org.variorum.textlayer.NewText;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextOrigin;
import org.variorum.textlayer.TextState;
import org.variorum.textlayer.TextVersion;
import org.variorum.treatment.Cover;
import org.variorum.treatment.PageMaker;
import org.variorum.treatment.PageTreatment;
import org.variorum.treatment.StaleTreatmentException;
import org.variorum.treatment.Treatment;
import org.variorum.treatment.Treatments;
import org.variorum.treatment.UnfitTreatmentException;

/** Pages turned, cropped, split and covered, and what visitors get of them. */
@ParameterizedClass
@EnumSource(Database.class)
class TreatPageTest {
  private static final int HEIGHT = 300;

  /** Two lines on the left half, one on the right; the secret is the second word of the first. */
  private static final String READ =
      "<alto><Layout><Page WIDTH='%d' HEIGHT='300' LANG='en'><PrintSpace><TextBlock>"
          + "<TextLine HPOS='10' VPOS='10' WIDTH='300' HEIGHT='20'>"
          + "<String CONTENT='Witness' HPOS='10' VPOS='10' WIDTH='90' HEIGHT='20'/>"
          + "<String CONTENT='Zelenograd' HPOS='120' VPOS='10' WIDTH='100' HEIGHT='20'/>"
          + "<String CONTENT='spoke' HPOS='230' VPOS='10' WIDTH='60' HEIGHT='20'/></TextLine>"
          + "<TextLine HPOS='10' VPOS='40' WIDTH='200' HEIGHT='20'>"
          + "<String CONTENT='yesterday' HPOS='10' VPOS='40' WIDTH='100' HEIGHT='20'/></TextLine>"
          + "<TextLine HPOS='450' VPOS='10' WIDTH='100' HEIGHT='20'>"
          + "<String CONTENT='overleaf' HPOS='450' VPOS='10' WIDTH='90' HEIGHT='20'/></TextLine>"
          + "</TextBlock></PrintSpace></Page></Layout></alto>";

  private static final Cover SECRET =
      new Cover(new Box(118, 8, 104, 24), Category.PRIVACY, "the witness may be living");
  private static final Treatment COVERED = new Treatment(0, 0, null, List.of(SECRET));
  private static final Treatment TURNED = new Treatment(1, 0, null, List.of());

  private static int width = 900;

  @Parameter Database database;
  @TempDir Path folder;
  private DeskWork desk;
  private EntryId letters;
  private ObjectId page;
  private Actor contributor;
  private Actor reviewer;

  @BeforeEach
  void aPageWithAText() throws IOException {
    desk = DeskWork.on(database);
    contributor = desk.colleague("C.", DeskWork.EDITS);
    reviewer = desk.colleague("R.", DeskWork.REVIEWS);
    letters = desk.created(Actor.OPERATOR, EntryKind.SOURCE, "Letters");
    page = ingested();
    desk.bean(AttachScan.class).attach(Actor.OPERATOR, letters, List.of(page), "Leaf");
    PageText read = TextFiles.read(READ.formatted(width).getBytes(StandardCharsets.UTF_8));
    add(TextLayer.MACHINE, read);
  }

  @Test
  void showsAPageOtherwiseWhenItIsMadeAndTheOldOneUntilThen() {
    desk.publish(Actor.OPERATOR, letters);
    treat(reviewer, 0, TURNED);

    assertThat(tilesOfVisitors()).isEqualTo(new TileGrid(width, HEIGHT));
    make();
    assertThat(tilesOfVisitors()).isEqualTo(new TileGrid(HEIGHT, width));
    assertThat(desk.bean(Scans.class).tilesAsItCame(object()).orElseThrow().grid())
        .isEqualTo(new TileGrid(width, HEIGHT));
  }

  @Test
  void givesVisitorsNothingOfAPageThatTheyHaveNotSeenUntilItIsMade() {
    treat(contributor, 0, new Treatment(0, 0, new Box(0, 0, 400, HEIGHT), List.of()));
    desk.publish(Actor.OPERATOR, letters);

    assertThatThrownBy(this::tilesOfVisitors).isInstanceOf(BusyException.class);
    make();
    assertThat(tilesOfVisitors()).isEqualTo(new TileGrid(400, HEIGHT));
  }

  @Test
  void coversTheSamePageUnderWhicheverIdentifierItIsBrought() throws IOException {
    desk.publish(Actor.OPERATOR, letters);
    Path export = folder.resolve("brought");
    desk.bean(ExportArchive.class).write(export, ExportOrder.PUBLISHED, Progress.UNHEARD);
    ObjectId other = ObjectId.random(new Random(width));
    renamed(export, page.value(), other.value());
    treat(reviewer, 0, COVERED);

    desk.bean(ImportArchive.class).take(export, true, Progress.UNHEARD);

    DigitalObjects objects = desk.bean(DigitalObjects.class);
    assertThat(objects.of(other).orElseThrow().shown().recipe().isCovered()).isTrue();
    assertThatThrownBy(() -> tilesOfVisitors(other)).isInstanceOf(BusyException.class);
    assertThat(object().shown().recipe().isCovered()).as("and here still").isTrue();
    Treatment mine = new Treatment(1, 0, null, List.of());
    assertThatThrownBy(() -> treatOther(contributor, other, 1, mine))
        .isInstanceOf(ForbiddenActException.class);
  }

  private void treatOther(Actor actor, ObjectId other, int seen, Treatment treatment) {
    desk.bean(TreatPage.class).treat(actor, letters, other, seen, treatment);
  }

  private static void renamed(Path export, String from, String to) throws IOException {
    try (Stream<Path> files = Files.walk(export)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".json") || name.endsWith(".jsonl")) {
          Files.writeString(file, Files.readString(file).replace(from, to));
        }
        if (name.contains(from)) {
          Files.move(file, file.resolveSibling(name.replace(from, to)));
        }
      }
    }
  }

  @Test
  void givesVisitorsNothingOfACoveredPageUntilItIsMade() {
    desk.publish(Actor.OPERATOR, letters);
    assertThat(tilesOfVisitors()).isNotNull();

    treat(reviewer, 0, COVERED);

    assertThatThrownBy(this::tilesOfVisitors).isInstanceOf(BusyException.class);
    make();
    assertThat(tilesOfVisitors()).isEqualTo(new TileGrid(width, HEIGHT));
    assertThat(desk.bean(Scans.class).isWholeForVisitors(object())).isFalse();
  }

  @Test
  void keepsEachTreatmentInTheObjectOfThePageAndTakesEarlierOnesAgain() {
    treat(contributor, 0, TURNED);
    treat(contributor, 1, Treatment.AS_IT_CAME);
    treat(contributor, 2, TURNED);
    make();

    List<PageTreatment> all = desk.bean(TreatPage.class).history(contributor, page);
    assertThat(all).extracting(PageTreatment::number).containsExactly(3, 2, 1);
    assertThat(all).extracting(PageTreatment::by).containsOnly("C.");
    assertThat(all.get(0).treatment()).isEqualTo(TURNED);
    assertThat(desk.bean(ContentStore.class).words(page, Treatments.file(3))).isPresent();
    assertThat(object().shown().number()).isEqualTo(3);
  }

  @Test
  void refusesWhatNobodyHasSeenOrDoesNotFit() {
    treat(contributor, 0, TURNED);

    assertThatThrownBy(() -> treat(contributor, 0, TURNED))
        .isInstanceOf(StaleTreatmentException.class);
    Treatment beside = new Treatment(0, 0, new Box(0, 0, width + 1, 10), List.of());
    assertThatThrownBy(() -> treat(contributor, 1, beside))
        .isInstanceOf(UnfitTreatmentException.class);
    Cover low = new Cover(new Box(0, HEIGHT, 10, 10), Category.OTHER, "");
    assertThatThrownBy(() -> treat(contributor, 1, new Treatment(0, 0, null, List.of(low))))
        .isInstanceOf(UnfitTreatmentException.class);
  }

  @Test
  void letsThoseOnlyChangeAPublishedPageWhoPublishAndThoseOnlyUncoverWhoReview() {
    treat(contributor, 0, COVERED);
    assertThatThrownBy(() -> treat(contributor, 1, TURNED))
        .isInstanceOf(ForbiddenActException.class);
    assertThatThrownBy(() -> split(contributor, 1, List.of()))
        .isInstanceOf(ForbiddenActException.class);
    desk.publish(Actor.OPERATOR, letters);
    assertThatThrownBy(() -> treat(contributor, 1, COVERED.turned(1)))
        .isInstanceOf(ForbiddenActException.class);
    Actor publisher = desk.colleague("P.", DeskWork.PUBLISHES);
    assertThatThrownBy(() -> treat(publisher, 1, TURNED)).isInstanceOf(ForbiddenActException.class);

    treat(reviewer, 1, TURNED);

    make();
    assertThat(tilesOfVisitors()).isEqualTo(new TileGrid(HEIGHT, width));
  }

  @Test
  void makesTwoPagesOfOneThatStandOneAfterTheOtherAndHaveTheirOwnTexts() throws IOException {
    desk.bean(AttachScan.class).attach(Actor.OPERATOR, letters, List.of(ingested()), "Leaf 2");

    ObjectId second = split(contributor, 0, List.of());

    assertThat(desk.opened(letters).entry().pictures())
        .extracting(Picture::object)
        .startsWith(page, second)
        .hasSize(3);
    assertThat(desk.opened(letters).entry().pictures())
        .extracting(picture -> picture.label().wordsIn("en"))
        .startsWith("Leaf (1)", "Leaf (2)");
    desk.publish(Actor.OPERATOR, letters);
    assertThatThrownBy(() -> tilesOfVisitors(second)).isInstanceOf(BusyException.class);
    make();
    assertThat(tilesOfVisitors()).isEqualTo(new TileGrid(400, HEIGHT));
    assertThat(tilesOfVisitors(second).height()).isEqualTo(HEIGHT);
    assertThat(text(page)).contains("yesterday").doesNotContain("overleaf");
    assertThat(text(second)).isEqualTo("overleaf");
    assertThat(desk.bean(Scans.class).isWholeForVisitors(object())).isFalse();
  }

  @Test
  void coversAllPartsOfAPageWhicheverIsCovered() {
    ObjectId second = split(contributor, 0, List.of());
    Treatment now = desk.bean(Treatments.class).newest(second).orElseThrow().treatment();

    desk.bean(TreatPage.class)
        .treat(contributor, letters, second, 1, now.covering(List.of(SECRET)));

    assertThat(desk.bean(Treatments.class).newest(page).orElseThrow().treatment().covers())
        .containsExactly(SECRET);
    assertThat(object().shown().recipe().isCovered()).isTrue();
  }

  @Test
  void turnsManyPagesEachFromHowItIs() throws IOException {
    ObjectId other = ingested();
    desk.bean(AttachScan.class).attach(Actor.OPERATOR, letters, List.of(other), "2");
    treat(contributor, 0, TURNED);

    desk.bean(TreatPage.class).turn(contributor, letters, List.of(page, other), 1);

    Treatments treatments = desk.bean(Treatments.class);
    assertThat(treatments.newest(page).orElseThrow().treatment().quarters()).isEqualTo(2);
    assertThat(treatments.newest(other).orElseThrow().treatment().quarters()).isEqualTo(1);
  }

  @Test
  void leavesAsTheyAreThePagesThatCannotBeTurnedAndSaysWhichItTurned() throws IOException {
    ObjectId beside = ingested();
    ObjectId unknown = new ObjectId(letters.value());

    assertThat(turn(contributor, List.of(beside, unknown, page), 1)).containsExactly(page);
    assertThat(turn(contributor, List.of(page), 4)).isEmpty();

    Treatments treatments = desk.bean(Treatments.class);
    assertThat(treatments.of(page)).hasSize(1);
    assertThat(treatments.of(beside)).isEmpty();
    desk.publish(Actor.OPERATOR, letters);
    assertThatThrownBy(() -> turn(contributor, List.of(page), 1))
        .isInstanceOf(ForbiddenActException.class);
  }

  @Test
  void saysBeforehandWhoMayChangeAPublishedPageAndWhoWorksElsewhere() {
    assertThat(allowed(contributor)).isEqualTo(TreatPage.Allowed.ALL);
    Remit persons = new Remit(List.of(), Set.of("person"));
    Actor elsewhere = new Actor(contributor.id(), "E.", contributor.rights(), persons, "");
    assertThat(allowed(elsewhere)).isEqualTo(TreatPage.Allowed.NO_GROUND);
    desk.publish(Actor.OPERATOR, letters);
    assertThat(allowed(contributor)).isEqualTo(TreatPage.Allowed.NO_PUBLISHED);
    assertThat(allowed(reviewer)).isEqualTo(TreatPage.Allowed.ALL);
  }

  /** The covered word is in none of the ways in which words leave the archive. */
  @Test
  void letsNoCoveredWordOut() throws IOException {
    PageText written = desk.bean(PageTexts.class).read(machine()).in("en");
    add(TextLayer.TRANSCRIPTION, written);
    add(TextLayer.translation("de"), TextFiles.read("Zelenograd".getBytes(StandardCharsets.UTF_8)));
    desk.publish(Actor.OPERATOR, letters);
    assertThat(ways()).anyMatch(way -> way.contains("Zelenograd"));
    assertThat(found("Zelenograd")).isPositive();

    treat(reviewer, 0, COVERED);

    assertThat(ways()).noneMatch(way -> way.contains("Zelenograd"));
    assertThat(ways()).anyMatch(way -> way.contains("yesterday"));
    assertThat(found("Zelenograd")).isZero();
    assertThat(found("yesterday")).isPositive();
    assertThat(desk.bean(PagesFound.class).boxes(page, "Zelenograd")).isEmpty();
    Path export = folder.resolve("export");
    desk.bean(ExportArchive.class).write(export, ExportOrder.PUBLISHED, Progress.UNHEARD);
    try (Stream<Path> files = Files.walk(export)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .noneMatch(name -> name.startsWith(page.value()));
    }
  }

  @Test
  void tellsPlacesOnThePageAsItIsShown() {
    treat(contributor, 0, TURNED);
    desk.publish(Actor.OPERATOR, letters);
    make();

    PageText text = desk.bean(ScanTexts.class).best(page).orElseThrow().text();

    assertThat(text.width()).isEqualTo(HEIGHT);
    assertThat(text.words().findFirst().orElseThrow().box()).isEqualTo(new Box(270, 10, 20, 90));
    String manifest = manifest();
    assertThat(manifest).contains("\"width\":" + HEIGHT).contains("\"height\":" + width);
  }

  @Test
  void takesPlacesOfATextThatWasWrittenFromThePictureAsItIsShown() {
    treat(contributor, 0, TURNED);
    make();

    assertThat(brought(HEIGHT, width)).isEqualTo(new Box(10, HEIGHT - 110, 20, 90));
    assertThat(brought(2 * HEIGHT, 2 * width)).isEqualTo(new Box(5, HEIGHT - 55, 10, 45));
    assertThat(brought(width, HEIGHT)).isEqualTo(new Box(20, 10, 90, 20));
    assertThat(brought(500, 500)).isEqualTo(PageText.NOWHERE);
  }

  /** Where a word of a text that came as a file is kept. */
  private Box brought(int across, int down) {
    String alto =
        "<alto><Layout><Page WIDTH='%d' HEIGHT='%d'><PrintSpace><TextBlock>"
            + "<TextLine HPOS='20' VPOS='10' WIDTH='90' HEIGHT='20'>"
            + "<String CONTENT='Witness' HPOS='20' VPOS='10' WIDTH='90' HEIGHT='20'/></TextLine>"
            + "</TextBlock></PrintSpace></Page></Layout></alto>";
    ImportTexts.TextFile file =
        new ImportTexts.TextFile(
            "page.xml", alto.formatted(across, down).getBytes(StandardCharsets.UTF_8));
    PageTexts texts = desk.bean(PageTexts.class);
    int last = texts.newest(page, TextLayer.TRANSCRIPTION).map(TextVersion::number).orElse(0);
    desk.bean(ImportTexts.class).carryOut(contributor, letters, List.of(file), Map.of(page, last));
    PageText kept = texts.read(texts.newest(page, TextLayer.TRANSCRIPTION).orElseThrow());
    return kept.words().findFirst().orElseThrow().box();
  }

  @Test
  void tellsTheIndexOnceOfAMakingThatHidesSomethingAndElseNever() {
    desk.publish(Actor.OPERATOR, letters);
    desk.bean(SearchIndex.class).catchUp();
    treat(reviewer, 0, TURNED);
    make();
    assertThat(notes()).isZero();

    treat(reviewer, 1, TURNED.croppedTo(new Box(0, 0, 300, HEIGHT)));
    make();

    assertThat(notes()).isEqualTo(1);
  }

  private long notes() {
    return desk.archive()
        .inTransaction(
            manager ->
                ((Number)
                        manager
                            .createNativeQuery("select count(*) from outbox where entry_id = :id")
                            .setParameter("id", letters.value())
                            .getSingleResult())
                    .longValue());
  }

  @Test
  void isShownSoWhereAnExportIsTakenIn() {
    treat(contributor, 0, TURNED);
    desk.publish(Actor.OPERATOR, letters);
    make();
    Path export = folder.resolve("turned");
    desk.bean(ExportArchive.class).write(export, ExportOrder.PUBLISHED, Progress.UNHEARD);

    try (ArchiveDatabase other = ArchiveDatabase.fresh(Database.H2)) {
      other.bean(ImportArchive.class).take(export, true, Progress.UNHEARD);
      other.bean(PageMaker.class).run();

      assertThat(other.bean(DigitalObjects.class).of(page).orElseThrow().shown().recipe())
          .isEqualTo(TURNED.recipe());
    }
  }

  @Test
  void comesWithItsTextsAsTheyWereCheckedWhereAnExportIsTakenIn() {
    desk.publish(Actor.OPERATOR, letters);
    PageTexts texts = desk.bean(PageTexts.class);
    texts.check(reviewer, page, TextLayer.MACHINE, 1);
    TextVersion checked = texts.check(Actor.OPERATOR, page, TextLayer.MACHINE, 1);
    Path export = folder.resolve("checked");
    desk.bean(ExportArchive.class).write(export, ExportOrder.PUBLISHED, Progress.UNHEARD);

    try (ArchiveDatabase other = ArchiveDatabase.fresh(Database.H2)) {
      other.bean(ImportArchive.class).take(export, true, Progress.UNHEARD);

      PageTexts brought = other.bean(PageTexts.class);
      TextVersion there = brought.newest(page, TextLayer.MACHINE).orElseThrow();
      assertThat(there.state()).isEqualTo(TextState.CHECKED_TWICE);
      assertThat(there.at()).isEqualTo(checked.at());
      assertThat(brought.read(there)).isEqualTo(texts.read(checked));
    }
  }

  @Test
  void leavesOutWhatIsCoveredSoThatTheRestCanBeTakenIn() {
    treat(reviewer, 0, COVERED);
    desk.publish(Actor.OPERATOR, letters);
    Path export = folder.resolve("open");
    ExportReport report =
        desk.bean(ExportArchive.class).write(export, ExportOrder.PUBLISHED, Progress.UNHEARD);

    assertThat(report.covered()).isPositive();
    try (ArchiveDatabase other = ArchiveDatabase.fresh(Database.H2)) {
      ImportReport taken = other.bean(ImportArchive.class).take(export, true, Progress.UNHEARD);

      assertThat(taken.refused())
          .noneMatch(refusal -> refusal.toString().contains(letters.value()));
      assertThat(other.bean(Editions.class).current(letters)).isPresent();
      assertThat(other.bean(DigitalObjects.class).of(page)).isEmpty();
    }
  }

  @Test
  void comesWithItsCoversWhereThatWasAskedFor() {
    treat(reviewer, 0, COVERED);
    desk.publish(Actor.OPERATOR, letters);
    Path export = folder.resolve("whole");
    desk.bean(ExportArchive.class)
        .write(export, new ExportOrder(false, true, null), Progress.UNHEARD);

    try (ArchiveDatabase other = ArchiveDatabase.fresh(Database.H2)) {
      other.bean(ImportArchive.class).take(export, true, Progress.UNHEARD);

      assertThat(other.bean(Treatments.class).newest(page).orElseThrow().treatment())
          .isEqualTo(COVERED);
    }
  }

  private List<String> ways() {
    ScanTexts room = desk.bean(ScanTexts.class);
    TextPresentations texts = desk.bean(TextPresentations.class);
    return Stream.of(
            room.layers(page).stream()
                .map(version -> room.of(page, version.layer()).orElseThrow().text().plain()),
            room.layers(page).stream()
                .map(
                    version ->
                        new String(
                            room.alto(page, version.layer()).orElseThrow(),
                            StandardCharsets.UTF_8)),
            room.layers(page).stream()
                .map(
                    version ->
                        new String(
                            texts
                                .text(letters, page, version.layer(), "http://a")
                                .orElseThrow()
                                .json(),
                            StandardCharsets.UTF_8)),
            Stream.of("Witness", "spoke", "yesterday")
                .map(
                    word ->
                        new String(
                            texts
                                .search(letters, 2, word, 0, List.of(), "http://a")
                                .orElseThrow()
                                .json(),
                            StandardCharsets.UTF_8)),
            Stream.of("Witness", "spoke")
                .map(
                    word ->
                        desk.bean(ReadingRoom.class).scan(letters, page, word, "en").toString()),
            Stream.of(manifest()))
        .flatMap(way -> way)
        .toList();
  }

  private String manifest() {
    return new String(
        desk.bean(Presentations.class).manifest(letters, "http://a").orElseThrow().json(),
        StandardCharsets.UTF_8);
  }

  private int found(String words) {
    desk.bean(SearchIndex.class).catchUp();
    return desk
        .bean(ReadingRoom.class)
        .search(SearchAsked.forWords(words).in("scans"), "en")
        .pages()
        .stream()
        .filter(hit -> hit.path().contains(letters.value()))
        .toList()
        .size();
  }

  private List<ObjectId> turn(Actor actor, List<ObjectId> asked, int quarters) {
    return desk.bean(TreatPage.class).turn(actor, letters, asked, quarters);
  }

  private TreatPage.Allowed allowed(Actor actor) {
    return desk.bean(TreatPage.class).allowed(actor, letters, page);
  }

  private ObjectId split(Actor actor, int seen, List<Cover> covers) {
    Treatment left = new Treatment(0, 0, new Box(0, 0, 400, HEIGHT), covers);
    Treatment right = left.croppedTo(new Box(400, 0, object().width() - 400, HEIGHT));
    return desk.bean(SplitPage.class).split(actor, letters, page, seen, left, right);
  }

  private PageTreatment treat(Actor actor, int seen, Treatment treatment) {
    return desk.bean(TreatPage.class).treat(actor, letters, page, seen, treatment);
  }

  private void make() {
    desk.bean(PageMaker.class).run();
  }

  private TileGrid tilesOfVisitors() {
    return tilesOfVisitors(page);
  }

  private TileGrid tilesOfVisitors(ObjectId asked) {
    Scans scans = desk.bean(Scans.class);
    return scans.tiles(scans.forVisitors(asked).orElseThrow()).orElseThrow().grid();
  }

  private ObjectView object() {
    return desk.bean(DigitalObjects.class).of(page).orElseThrow();
  }

  private String text(ObjectId of) {
    return desk.bean(ScanTexts.class).best(of).orElseThrow().text().plain();
  }

  private TextVersion machine() {
    return desk.bean(PageTexts.class).newest(page, TextLayer.MACHINE).orElseThrow();
  }

  private void add(TextLayer layer, PageText text) {
    TextOrigin origin = layer.equals(TextLayer.MACHINE) ? TextOrigin.READ : TextOrigin.WRITTEN;
    desk.bean(PageTexts.class)
        .add(Actor.OPERATOR, new NewText(page, layer, 0, origin, text, "", true));
  }

  private ObjectId ingested() throws IOException {
    Path file = folder.resolve(UUID.randomUUID() + ".jpg");
    Files.write(file, ScanSamples.jpeg(++width, HEIGHT));
    return desk.bean(Ingest.class).ingest(file, "page.jpg", Tolerance.NONE, null).get(0);
  }
}

package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.Database;
import org.variorum.contentstore.ContentStore;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.Ingest;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.entry.EntryKind;
import org.variorum.hiding.Category;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.Reason;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextFiles;
import org.variorum.pagetext.UnreadableTextException;
import org.variorum.persistence.StatementCount;
import org.variorum.readingroom.FoundItem;
import org.variorum.readingroom.PageTextView;
import org.variorum.readingroom.PagesFound;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.ScanTexts;
import org.variorum.readingroom.ScanView;
import org.variorum.readingroom.SearchAsked;
import org.variorum.readingroom.SearchView;
import org.variorum.readingroom.TextCount;
import org.variorum.scan.Box;
import org.variorum.scan.ScanSamples;
import org.variorum.scan.Tolerance;
import org.variorum.search.NightFalls;
import org.variorum.search.SearchIndex;
import org.variorum.search.SnippetPart;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.textlayer.CheckedAlreadyException;
import org.variorum.textlayer.NewText;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.StaleTextException;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextOrigin;
import org.variorum.textlayer.TextState;
import org.variorum.textlayer.TextVersion;

/** The texts of a page from the machine's reading to the second check. */
@ParameterizedClass
@EnumSource(Database.class)
class PageTextsTest {
  private static final String READ =
      "<alto><Layout><Page WIDTH='%d' HEIGHT='200' LANG='de'><PrintSpace><TextBlock>"
          + "<TextLine HPOS='10' VPOS='10' WIDTH='200' HEIGHT='20'><String CONTENT='Bcfehl' WC='0.5'"
          + " HPOS='10' VPOS='10' WIDTH='100' HEIGHT='20'/></TextLine>"
          + "<TextLine HPOS='10' VPOS='40' WIDTH='200' HEIGHT='20'><String CONTENT='Nr.1' WC='0.9'"
          + " HPOS='10' VPOS='40' WIDTH='50' HEIGHT='20'/></TextLine>"
          + "</TextBlock></PrintSpace></Page></Layout></alto>";

  private static int width = 700;

  @Parameter Database database;
  @TempDir Path folder;
  private DeskWork desk;
  private EntryId letters;
  private ObjectId page;
  private Actor contributor;
  private Actor reviewer;
  private Actor second;

  @BeforeEach
  void aPageThatAMachineHasRead() throws IOException {
    desk = DeskWork.on(database);
    contributor = desk.colleague("C.", DeskWork.EDITS);
    reviewer = desk.colleague("R.", DeskWork.REVIEWS);
    second = desk.colleague("S.", DeskWork.REVIEWS);
    letters = desk.created(Actor.OPERATOR, EntryKind.SOURCE, "Letters");
    page = ingested();
    desk.bean(AttachScan.class).attach(Actor.OPERATOR, letters, List.of(page), "1");
    machine(1);
  }

  @Test
  void beginsATranscriptionByWhatTheMachineRead() {
    TextVersion written = correct(contributor, machineSeen(1), "r1l1", "Befehl");

    assertThat(written.layer()).isEqualTo(TextLayer.TRANSCRIPTION);
    assertThat(written.number()).isEqualTo(1);
    assertThat(written.by()).isEqualTo("C.");
    assertThat(written.state()).isEqualTo(TextState.UNCHECKED);
    assertThat(text(written).plain()).isEqualTo("Befehl\nNr.1");
    assertThat(text(written).words().findFirst().orElseThrow().box().x()).isEqualTo(10);
    assertThat(texts().version(page, TextLayer.MACHINE, 1).map(texts()::read).orElseThrow().plain())
        .isEqualTo("Bcfehl\nNr.1");
  }

  @Test
  void keepsEachVersionWithItsWordsAsAltoInTheObjectOfThePage() {
    correct(contributor, machineSeen(1), "r1l1", "Befehl");
    correct(reviewer, seen(1), "r1l2", "Nr. 1");

    List<TextVersion> versions =
        desk.bean(OpenText.class).versions(Actor.OPERATOR, page, TextLayer.TRANSCRIPTION);
    assertThat(versions).extracting(TextVersion::number).containsExactly(2, 1);
    assertThat(versions).extracting(TextVersion::by).containsExactly("R.", "C.");
    assertThat(text(versions.get(1)).plain()).isEqualTo("Befehl\nNr.1");
    byte[] kept =
        desk.bean(ContentStore.class).words(page, "text/transcription-2.xml").orElseThrow();
    assertThat(TextFiles.read(kept).plain()).isEqualTo("Befehl\nNr. 1");
    assertThat(new String(kept, StandardCharsets.UTF_8))
        .contains("<processingAgency>R.</processingAgency>");
  }

  @Test
  void letsTwoCorrectDifferentLinesAndTellsBothOfOne() {
    correct(contributor, machineSeen(1), "r1l1", "Befehl");

    TextVersion other = correct(reviewer, machineSeen(1), "r1l2", "Nr. 1");

    assertThat(text(other).plain()).isEqualTo("Befehl\nNr. 1");
    assertThatThrownBy(() -> correct(second, seen(1), "r1l2", "Nr. 7"))
        .isInstanceOfSatisfying(
            StaleTextException.class,
            e -> {
              assertThat(e.newest().by()).isEqualTo("R.");
              assertThat(e.clashes())
                  .containsExactly(new StaleTextException.Clash("r1l2", "Nr. 1", "Nr. 7"));
            });
  }

  @Test
  void makesNoVersionOfNoChange() {
    assertThat(correct(contributor, machineSeen(1), "r1l2", "Nr.1").layer())
        .isEqualTo(TextLayer.MACHINE);
  }

  @Test
  void isCheckedByTwoDifferentPeopleAndByNobodyOnceChanged() {
    correct(contributor, machineSeen(1), "r1l1", "Befehl");

    assertThat(check(reviewer, seen(1)).state()).isEqualTo(TextState.CHECKED_ONCE);
    assertThatThrownBy(() -> check(reviewer, seen(1)))
        .isInstanceOfSatisfying(
            CheckedAlreadyException.class, e -> assertThat(e.isByTwo()).isFalse());
    assertThat(check(second, seen(1)).state()).isEqualTo(TextState.CHECKED_TWICE);
    assertThatThrownBy(() -> check(Actor.OPERATOR, seen(1)))
        .isInstanceOf(CheckedAlreadyException.class);

    correct(contributor, seen(1), "r1l2", "Nr. 1");
    assertThat(state()).isEqualTo(TextState.UNCHECKED);
    assertThatThrownBy(() -> check(reviewer, seen(1))).isInstanceOf(StaleTextException.class);
  }

  @Test
  void isCheckedByThoseOnlyWhoMayReview() {
    assertThatThrownBy(() -> check(contributor, machineSeen(1)))
        .isInstanceOf(ForbiddenActException.class);
  }

  @Test
  void showsTheTextsOnThePageOfTheScanAndFindsWordsInThem() {
    desk.publish(Actor.OPERATOR, letters);
    correct(reviewer, machineSeen(1), "r1l1", "Befehl");

    ScanView view = desk.bean(ReadingRoom.class).scan(letters, page, "befehle", "en").orElseThrow();

    assertThat(view.texts())
        .extracting(PageTextView::layer)
        .containsExactly("transcription", "machine");
    assertThat(view.texts().get(0).state()).isEqualTo("unchecked");
    assertThat(view.texts().get(0).blocks().get(0).lines().get(0).box()).isEqualTo("10,10,200,20");
    assertThat(view.within().hits()).isEqualTo(1);
    assertThat(view.within().here().get(0).x()).isEqualTo(10);
    assertThat(view.within().pages().get(0).path()).endsWith("/scan/" + page + "?q=befehle");
  }

  @Test
  void showsVisitorsWhatAContributorWroteOnceItIsChecked() {
    desk.publish(Actor.OPERATOR, letters);
    correct(contributor, machineSeen(1), "r1l1", "Befehl");
    assertThat(visitorsText()).isEqualTo("Bcfehl\nNr.1");

    check(reviewer, seen(1));

    assertThat(visitorsText()).isEqualTo("Befehl\nNr.1");
    correct(reviewer, seen(1), "r1l2", "Nr. 1");
    assertThat(visitorsText()).isEqualTo("Befehl\nNr. 1");
  }

  @Test
  void showsVisitorsNothingOfWhatIsNotPublishedOrClosed() {
    assertThat(room().best(page)).isEmpty();
    desk.publish(Actor.OPERATOR, letters);
    assertThat(room().best(page)).isPresent();

    desk.bean(DigitalObjects.class).open(page, new Access(Access.Status.CLOSED, null));

    assertThat(room().best(page)).isEmpty();
    assertThat(room().alto(page, TextLayer.MACHINE)).isEmpty();
    assertThat(room().of(letters)).isEqualTo(new TextCount(0, 0));
  }

  @Test
  void isFoundByWhatStandsOnItAsSoonAsVisitorsMayReadIt() {
    correct(reviewer, machineSeen(1), "r1l1", "Befehle Quendlinburgs");
    assertThat(found("befehl Quendlinburg")).isEmpty();

    desk.publish(Actor.OPERATOR, letters);
    SearchView.PageHitView hit = found("befehl Quendlinburg").get(0);
    assertThat(hit.path()).isEqualTo("/entry/" + letters + "/scan?page=1&q=befehl+Quendlinburg");
    assertThat(hit.snippet()).contains(new SnippetPart("Befehle", true));
    assertThat(hit.crop()).matches("/scan/" + page + "/crop/\\d+,\\d+,\\d+,\\d+\\.jpg");
    assertThat(hit.snippet()).contains(new SnippetPart("Quendlinburgs", true));
    PagesFound pages = desk.bean(PagesFound.class);
    assertThat(pages.boxes(page, "befehl")).extracting(Box::x).containsExactly(10);
    assertThat(pages.within(letters, "Quendlinburg", "en")).hasSize(1);
    assertThat(pages.within(letters, "Nirgendwo", "en")).isEmpty();

    correct(reviewer, seen(1), "r1l1", "Nichts davon");
    assertThat(found("Quendlinburg")).isEmpty();
    desk.bean(DigitalObjects.class).open(page, new Access(Access.Status.CLOSED, null));
    assertThat(found("Nichts davon")).isEmpty();
    assertThat(pages.boxes(page, "davon")).isEmpty();
  }

  @Test
  void isTakenAwayWithWhatWasFoundOnlyAsLongAsItIsOpen() {
    correct(reviewer, machineSeen(1), "r1l1", "Befehle Marienburgs");
    desk.publish(Actor.OPERATOR, letters);
    desk.bean(SearchIndex.class).catchUp();
    assertThat(taken("Marienburgs")).extracting(FoundItem::part).containsExactly(page.value());

    desk.bean(DigitalObjects.class).open(page, new Access(Access.Status.CLOSED, null));

    assertThat(taken("Marienburgs")).isEmpty();
  }

  private List<FoundItem> taken(String words) {
    return desk.bean(ReadingRoom.class)
        .found(SearchAsked.forWords(words).in("scans"), 0, "en")
        .items();
  }

  private List<SearchView.PageHitView> found(String words) {
    return search(words).pages();
  }

  private SearchView search(String words) {
    desk.bean(SearchIndex.class).catchUp();
    return found(desk.bean(ReadingRoom.class), words);
  }

  @Test
  void takesFilesOfTextOnceItWasSaidWhereEachGoes() {
    ImportTexts.TextFile file =
        new ImportTexts.TextFile("alto/page.xml", "<alto>".getBytes(StandardCharsets.UTF_8));
    ImportTexts.TextFile good =
        new ImportTexts.TextFile("PAGE.txt", "Befehl\nNr. 1".getBytes(StandardCharsets.UTF_8));
    ImportTexts imports = desk.bean(ImportTexts.class);

    ImportTexts.Placed broken = imports.rehearse(contributor, letters, List.of(file)).get(0);
    assertThat(broken.place()).isEqualTo(1);
    assertThat(broken.isTaken()).isFalse();
    assertThat(imports.rehearse(contributor, letters, List.of(good)).get(0).isTaken()).isTrue();
    assertThat(texts().newest(page, TextLayer.TRANSCRIPTION)).isEmpty();

    imports.carryOut(contributor, letters, List.of(good), Map.of(page, 0));
    TextVersion brought = texts().newest(page, TextLayer.TRANSCRIPTION).orElseThrow();
    assertThat(brought.origin()).isEqualTo(TextOrigin.IMPORTED);
    assertThat(text(brought).plain()).isEqualTo("Befehl\nNr. 1");
    assertThat(brought.shown()).isFalse();
    assertThatThrownBy(() -> imports.carryOut(contributor, letters, List.of(good), Map.of(page, 0)))
        .isInstanceOf(StaleTextException.class);
    assertThat(imports.rehearse(contributor, letters, List.of(good)).get(0))
        .returns(1, ImportTexts.Placed::replaces)
        .returns(page, ImportTexts.Placed::page);
  }

  @Test
  void refusesMoreFilesThanItCanHold() {
    ImportTexts.TextFile file = new ImportTexts.TextFile("page.txt", new byte[20_000_000]);
    ImportTexts imports = desk.bean(ImportTexts.class);

    assertThatThrownBy(() -> imports.rehearse(contributor, letters, Collections.nCopies(6, file)))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageContaining("100 MB");
    assertThatThrownBy(
            () -> imports.rehearse(contributor, letters, Collections.nCopies(1001, file)))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageContaining("1000 files");
  }

  @Test
  void refusesATextOfWhichTheFileCouldNotBeReadAgain() {
    PageText words =
        TextFiles.read(("Ж".repeat(200) + " ").repeat(49_000).getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(
            () ->
                desk.bean(CorrectText.class)
                    .write(contributor, letters, page, TextLayer.translation("ru"), 0, words))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageContaining("20 MB");
    assertThat(texts().newest(page, TextLayer.translation("ru"))).isEmpty();
  }

  @Test
  void leavesWhatIsClosedOutOfAllCounts() {
    correct(reviewer, machineSeen(1), "r1l1", "Befehle Quagendorfs");
    desk.publish(Actor.OPERATOR, letters);
    assertThat(search("Quagendorf").total()).isEqualTo(1);

    DigitalObjects objects = desk.bean(DigitalObjects.class);
    objects.open(page, new Access(Access.Status.CLOSED, null));
    assertThat(search("Quagendorf").total()).isZero();
    assertThat(search("Quagendorf").tabs())
        .filteredOn(tab -> tab.code().equals("scans"))
        .allSatisfy(tab -> assertThat(tab.count()).isZero());

    objects.open(page, Access.OPEN);
    assertThat(search("Quagendorf").total()).isEqualTo(1);
  }

  @Test
  void countsTheTextsOfAllPagesOnceUntilSomethingChanges() {
    correct(reviewer, machineSeen(1), "r1l1", "Befehle Abendorfs");
    desk.publish(Actor.OPERATOR, letters);
    int first = statements("Abendorf");
    int again = statements("Abendorf");

    assertThat(statements("Abendorf")).isEqualTo(again).isEqualTo(first - 1);
    desk.publish(Actor.OPERATOR, letters);
    assertThat(statements("Abendorf")).isEqualTo(first);
  }

  private int statements(String words) {
    desk.bean(SearchIndex.class).catchUp();
    StatementCount.reset();
    assertThat(found(desk.bean(ReadingRoom.class), words).total()).isEqualTo(1);
    return StatementCount.get();
  }

  private static SearchView found(ReadingRoom room, String words) {
    return room.search(SearchAsked.forWords(words).in("scans"), "en");
  }

  @Test
  void findsWhatIsOpenFromTodayAfterTheNight() {
    correct(reviewer, machineSeen(1), "r1l1", "Befehle Morgendorfs");
    desk.publish(Actor.OPERATOR, letters);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    desk.bean(DigitalObjects.class).open(page, new Access(Access.Status.CLOSED, today.plusDays(1)));
    assertThat(search("Morgendorf").total()).isZero();
    desk.archive()
        .inTransaction(
            manager ->
                manager
                    .createNativeQuery(
                        "update digital_object set closed_until = :today where id = :id")
                    .setParameter("today", today)
                    .setParameter("id", page.value())
                    .executeUpdate());
    assertThat(search("Morgendorf").total()).isZero();

    NightFalls.on(desk.archive());

    assertThat(search("Morgendorf").total()).isEqualTo(1);
  }

  @Test
  void findsAllElseWhenTheWordsOfAPageAreGone() {
    correct(reviewer, machineSeen(1), "r1l1", "Befehle Lostendorfs");
    renumber(1, 7);

    desk.publish(Actor.OPERATOR, letters);
    desk.publish(Actor.OPERATOR, desk.created(Actor.OPERATOR, EntryKind.SOURCE, "Afterendorf"));

    assertThat(search("Lostendorf").total()).isZero();
    assertThat(
            desk.bean(ReadingRoom.class).search(SearchAsked.forWords("Afterendorf"), "en").total())
        .isEqualTo(1);
    renumber(7, 1);
  }

  private void renumber(int from, int to) {
    desk.archive()
        .inTransaction(
            manager ->
                manager
                    .createNativeQuery(
                        "update page_text set number = :to where object_id = :id"
                            + " and layer = 'transcription' and number = :from")
                    .setParameter("id", page.value())
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .executeUpdate());
  }

  @Test
  void asksForTheTextsOfMorePagesThanAStatementHasParameters() {
    List<ObjectId> many =
        Stream.concat(
                Stream.generate(() -> ObjectId.random(new Random())).limit(70_000), Stream.of(page))
            .toList();

    assertThat(texts().newest(many)).containsOnlyKeys(page);
    assertThat(desk.bean(DigitalObjects.class).of(many)).containsOnlyKeys(page);
  }

  @Test
  void countsTheScansThatHaveText() throws IOException {
    desk.bean(AttachScan.class).attach(Actor.OPERATOR, letters, List.of(ingested()), "2");
    desk.publish(Actor.OPERATOR, letters);

    assertThat(room().of(letters)).isEqualTo(new TextCount(2, 1));
    assertThat(room().of(letters).isPart()).isTrue();
    assertThat(room().ofAll().scans()).isGreaterThanOrEqualTo(2);
    assertThat(desk.bean(OpenText.class).pages(Actor.OPERATOR, letters))
        .extracting(OpenText.PageLine::state)
        .containsExactly(TextState.MACHINE, TextState.NONE);
  }

  @Test
  void takesTheTextAlongWhenAScanIsHiddenOrErased() {
    desk.publish(Actor.OPERATOR, letters);
    Reason reason = new Reason(Category.PRIVACY, "", LocalDate.of(2027, 1, 1), null);
    Hiding hiding =
        desk.bean(HideNow.class).hide(Actor.OPERATOR, new Hideable.OfScan(letters, page), reason);
    assertThat(room().layers(page)).isEmpty();
    assertThat(room().of(letters)).isEqualTo(new TextCount(0, 0));

    desk.bean(SuppressHidden.class).suppress(Actor.OPERATOR, hiding.id());

    assertThat(desk.bean(ContentStore.class).words(page, "text/machine-1.xml")).isEmpty();
    assertThat(texts().newest(page)).isEmpty();
    assertThatThrownBy(() -> machine(1)).isInstanceOf(UnknownObjectException.class);
  }

  @Test
  void keepsATranslationAsALayerOfItsOwn() {
    PageText words = TextFiles.read("Order\nNo. 1".getBytes(StandardCharsets.UTF_8));
    TextLayer english = TextLayer.translation("en");

    TextVersion written =
        desk.bean(CorrectText.class).write(contributor, letters, page, english, 0, words);

    assertThat(written.language()).isEqualTo("en");
    assertThat(state()).isEqualTo(TextState.MACHINE);
    assertThatThrownBy(
            () -> desk.bean(CorrectText.class).write(contributor, letters, page, english, 0, words))
        .isInstanceOf(StaleTextException.class);
    TextVersion better = correct(contributor, new SeenText(page, english, 1), "r1l2", "No. 2");
    assertThat(text(better).plain()).isEqualTo("Order\nNo. 2");
  }

  @Test
  void readsTheTextsOfAnEntryInAFixedNumberOfStatements() throws IOException {
    desk.bean(AttachScan.class)
        .attach(Actor.OPERATOR, letters, List.of(ingested(), ingested()), "");

    OpenText open = desk.bean(OpenText.class);
    StatementCount.reset();
    open.pages(Actor.OPERATOR, letters);

    assertThat(StatementCount.get()).isEqualTo(3);
  }

  private TextVersion correct(Actor by, SeenText seen, String line, String words) {
    return desk.bean(CorrectText.class)
        .correct(by, letters, seen, List.of(new CorrectedLine(line, words)));
  }

  private TextVersion check(Actor by, SeenText seen) {
    return desk.bean(CheckText.class).check(by, letters, seen);
  }

  private SeenText machineSeen(int number) {
    return new SeenText(page, TextLayer.MACHINE, number);
  }

  private SeenText seen(int number) {
    return new SeenText(page, TextLayer.TRANSCRIPTION, number);
  }

  private void machine(int number) {
    PageText read = TextFiles.read(READ.formatted(width).getBytes(StandardCharsets.UTF_8));
    texts()
        .add(
            Actor.OPERATOR,
            new NewText(
                page, TextLayer.MACHINE, number - 1, TextOrigin.READ, read, "engine 1", true));
  }

  private TextState state() {
    return PageTexts.state(texts().newest(page));
  }

  private String visitorsText() {
    return room().best(page).orElseThrow().text().plain();
  }

  private PageText text(TextVersion version) {
    return texts().read(version);
  }

  private PageTexts texts() {
    return desk.bean(PageTexts.class);
  }

  private ScanTexts room() {
    return desk.bean(ScanTexts.class);
  }

  private ObjectId ingested() throws IOException {
    Path file = folder.resolve(UUID.randomUUID() + ".jpg");
    Files.write(file, ScanSamples.jpeg(++width, 200));
    return desk.bean(Ingest.class).ingest(file, "page.jpg", Tolerance.NONE, null).get(0);
  }
}

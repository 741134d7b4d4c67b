package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.Database;
import org.variorum.contentstore.ContentStore;
import org.variorum.delivery.Scans;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.Access.Desk;
import org.variorum.digitalobject.Access.Status;
import org.variorum.digitalobject.AccessReason;
import org.variorum.digitalobject.Captions;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.Ingest;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.pagetext.TextFiles;
import org.variorum.presentation.Presentations;
import org.variorum.readingroom.DocumentView;
import org.variorum.readingroom.ListRow;
import org.variorum.readingroom.PictureView;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.ScanTexts;
import org.variorum.readingroom.ScanView;
import org.variorum.readingroom.SearchAsked;
import org.variorum.scan.ScanSamples;
import org.variorum.scan.Tolerance;
import org.variorum.search.NightFalls;
import org.variorum.search.SearchIndex;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.textlayer.TextLayer;

/** Who sees which page in which state, by each door that leads to it. */
@ParameterizedClass
@EnumSource(Database.class)
class ChangeAccessTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final Access TOMORROW =
      new Access(Status.CLOSED, TODAY.plusDays(1)).because(AccessReason.PERSON, "Asked by letter");
  private static final Access CLOSED = new Access(Status.CLOSED, null);
  private static final Access READING_ROOM = new Access(Status.RESTRICTED, null);

  private static int width = 1300;

  @Parameter Database database;
  @TempDir Path folder;
  private DeskWork desk;
  private final String heading = "Letters" + Long.toString(System.nanoTime(), 36);
  private Actor contributor;
  private Actor reviewer;
  private EntryId letters;

  /** Stands in no other test. */
  private String word;

  private ObjectId first;
  private ObjectId second;

  @BeforeEach
  void twoPublishedPagesOfWhichOneHasAText() throws IOException {
    desk = DeskWork.on(database);
    contributor = desk.colleague("C.", DeskWork.EDITS);
    reviewer = desk.colleague("R.", DeskWork.REVIEWS);
    letters = desk.created(Actor.OPERATOR, EntryKind.SOURCE, heading);
    word = "Sealed" + letters;
    first = attached(letters, "Leaf 1", Actor.OPERATOR);
    second = attached(letters, "Leaf 2", Actor.OPERATOR);
    desk.bean(CorrectText.class)
        .write(
            reviewer,
            letters,
            first,
            TextLayer.TRANSCRIPTION,
            0,
            TextFiles.read(word.getBytes(StandardCharsets.UTF_8)));
    desk.publish(Actor.OPERATOR, letters);
  }

  private ObjectId attached(EntryId entry, String label, Actor by) throws IOException {
    width++;
    Path file = Files.write(folder.resolve(width + ".png"), ScanSamples.png(width, 1600));
    List<ObjectId> pages =
        desk.bean(Ingest.class).ingest(file, width + ".png", Tolerance.NONE, null);
    desk.bean(AttachScan.class).attach(by, entry, pages, label);
    return pages.get(0);
  }

  @Test
  void shutsEachDoorOfVisitorsInEachState() {
    for (Access shut : List.of(TOMORROW, CLOSED, READING_ROOM, CLOSED.atMost(600))) {
      change(reviewer, shut, first);

      assertThat(desk.bean(Scans.class).forVisitors(first)).as(shut.inWords()).isEmpty();
      assertThat(desk.bean(ScanTexts.class).layers(first)).isEmpty();
      assertThat(found()).isZero();
      assertThat(manifest()).doesNotContain("canvas/" + first, first + "/info", "iiif/3/" + first);
      assertThat(manifest()).contains("Leaf 1: ");
      assertThat(manifest(first)).isEmpty();
      assertThat(desk.bean(Presentations.class).annotations(letters, first, "https://a.example"))
          .isEmpty();
      ScanView page = page(first);
      assertThat(page.open()).isFalse();
      assertThat(page.picture().isShut()).isTrue();
      assertThat(page.texts()).isEmpty();
      assertThat(desk.bean(Scans.class).forVisitors(second)).isPresent();
    }
    change(reviewer, Access.OPEN, first);
    assertThat(desk.bean(Scans.class).forVisitors(first)).isPresent();
    assertThat(found()).isEqualTo(1);
    assertThat(manifest()).contains("iiif/3/" + first).doesNotContain("Leaf 1: ");
  }

  @Test
  void saysToVisitorsThatAPageIsThereAndWhyTheyDoNotSeeIt() {
    change(reviewer, TOMORROW, first);

    PictureView shut = entryPictures().get(0);
    assertThat(shut.isShut()).isTrue();
    assertThat(shut.seal().state()).isEqualTo("until");
    assertThat(shut.seal().machine()).isEqualTo(TODAY.plusDays(1).toString());
    assertThat(shut.seal().reason()).isEqualTo("person");
    assertThat(entryPictures().get(1).isShut()).isFalse();
    assertThat(manifest()).contains("protection of a person").doesNotContain("letter");
  }

  @Test
  void standsForItsEntryInNoList() {
    assertThat(listed().thumbnail()).isEqualTo(first.value());

    change(reviewer, TOMORROW, first);
    assertThat(listed().thumbnail()).isEmpty();

    change(reviewer, Access.OPEN.atMost(600), first);
    assertThat(listed().thumbnail()).isEqualTo(first.value());
  }

  private ListRow listed() {
    desk.bean(SearchIndex.class).catchUp();
    return desk.bean(ReadingRoom.class)
        .search(SearchAsked.forWords(heading), "en")
        .hits()
        .get(0)
        .row();
  }

  @Test
  void neitherSaysNorFindsWhatIsSaidUnderAClosedPage() {
    OpenedEntry opened = desk.opened(letters);
    Captions captions = new Captions(Texts.english("Under" + word), null, Texts.NONE, Texts.NONE);
    List<Picture> pictures = new ArrayList<>(opened.entry().pictures());
    Picture picture = pictures.get(0);
    pictures.set(
        0,
        new Picture(
            picture.id(),
            picture.object(),
            picture.use(),
            picture.label(),
            picture.kind(),
            picture.dated(),
            captions,
            picture.custody(),
            picture.notices()));
    desk.keep(letters, opened.entry().showing(pictures));
    desk.publish(Actor.OPERATOR, letters);
    assertThat(foundAtAll("Under" + word)).isEqualTo(1);
    assertThat(page(first).picture().caption().text()).isEqualTo("Under" + word);
    assertThat(new String(document().json(), StandardCharsets.UTF_8)).contains("Under" + word);

    change(reviewer, TOMORROW, first);

    assertThat(foundAtAll("Under" + word)).isZero();
    assertThat(page(first).picture().caption().isPresent()).isFalse();
    assertThat(manifest()).doesNotContain("Under" + word);
    assertThat(new String(document().json(), StandardCharsets.UTF_8))
        .doesNotContain("Under" + word)
        .contains("Leaf 1");
    moveClosing(first, TODAY);
    NightFalls.on(desk.archive());
    assertThat(foundAtAll("Under" + word)).isEqualTo(1);
  }

  private DocumentView document() {
    return desk.bean(ReadingRoom.class).document(letters).orElseThrow();
  }

  private long foundAtAll(String words) {
    desk.bean(SearchIndex.class).catchUp();
    return desk.bean(ReadingRoom.class).search(SearchAsked.forWords(words), "en").total();
  }

  @Test
  void showsASmallPageWithItsTextsAndWithoutItsFile() {
    change(reviewer, Access.OPEN.atMost(600), first);

    ObjectView small = desk.bean(Scans.class).forVisitors(first).orElseThrow();
    assertThat(small.access().longestSide()).isEqualTo(600);
    assertThat(desk.bean(Scans.class).isWholeForVisitors(small)).isFalse();
    assertThat(desk.bean(ScanTexts.class).layers(first)).hasSize(1);
    assertThat(found()).isEqualTo(1);
    assertThat(page(first).open()).isTrue();
    assertThat(page(first).isFull()).isFalse();
    assertThat(manifest())
        .contains("level0", "in a smaller size")
        .doesNotContain("scan/" + first + "/full");
    assertThat(manifest()).contains("scan/" + second + "/full");
  }

  @Test
  void offersNoFileOfWhichAnotherPageIsClosed() throws IOException {
    Path file = Files.write(folder.resolve("two.tif"), ScanSamples.tiffOfTwoPages());
    List<ObjectId> pages = desk.bean(Ingest.class).ingest(file, "two.tif", Tolerance.NONE, null);
    desk.bean(AttachScan.class).attach(Actor.OPERATOR, letters, pages, "");
    desk.publish(Actor.OPERATOR, letters);

    change(reviewer, CLOSED, pages.get(1));

    assertThat(page(pages.get(0)).open()).isTrue();
    assertThat(page(pages.get(0)).isFull()).isFalse();
    assertThat(page(first).isFull()).isTrue();
  }

  @Test
  void opensByItselfOnTheDayWithoutAnyRowOfItBeingWritten() {
    change(reviewer, TOMORROW.atDesk(Desk.REVIEWERS), first);
    moveClosing(first, TODAY);
    NightFalls.on(desk.archive());

    assertThat(desk.bean(Scans.class).forVisitors(second)).isPresent();
    assertThat(page(first).open()).isTrue();
    assertThat(manifest()).contains("iiif/3/" + first);
    assertThat(found()).isEqualTo(1);
    assertThat(desk.bean(Scans.class).atDesk(contributor, first)).isPresent();
  }

  @Test
  void hidesFromColleaguesWhatOnlyReviewersSee() {
    change(reviewer, CLOSED.atDesk(Desk.REVIEWERS), first);
    SeenText seen = new SeenText(first, TextLayer.TRANSCRIPTION, 1);
    OpenText texts = desk.bean(OpenText.class);

    assertThat(desk.bean(Scans.class).atDesk(contributor, first)).isEmpty();
    assertThat(texts.layers(contributor, first)).isEmpty();
    assertThat(texts.versions(contributor, first, TextLayer.TRANSCRIPTION)).isEmpty();
    assertThat(texts.newest(contributor, first, TextLayer.TRANSCRIPTION)).isEmpty();
    assertThat(texts.toCorrect(contributor, first)).isEmpty();
    assertThat(texts.version(contributor, seen)).isEmpty();
    assertThat(texts.alto(contributor, seen)).isEmpty();
    assertThat(texts.pages(contributor, letters).get(0).layers()).isEmpty();
    assertThat(exported(contributor)).doesNotContain(first.value()).contains(second.value());
    assertThat(desk.bean(ChangeAccess.class).pages(contributor, letters))
        .extracting(ChangeAccess.PageAccess::seen)
        .containsExactly(false, true);
    assertThatThrownBy(
            () ->
                desk.bean(RearrangeText.class).toWrite(contributor, first, TextLayer.TRANSCRIPTION))
        .isInstanceOf(UnknownObjectException.class);
    assertThatThrownBy(
            () ->
                desk.bean(CorrectText.class)
                    .correct(
                        contributor, letters, seen, List.of(new CorrectedLine("r1l1", "Mine"))))
        .isInstanceOf(UnknownObjectException.class);
    assertThatThrownBy(() -> desk.bean(RearrangeText.class).restore(contributor, letters, seen, 1))
        .isInstanceOf(UnknownObjectException.class);
    assertThatThrownBy(
            () ->
                desk.bean(RearrangeText.class)
                    .keep(contributor, letters, seen, TextLayer.TRANSCRIPTION, List.of()))
        .isInstanceOf(UnknownObjectException.class);
  }

  @Test
  void leavesWithEachPageWhatIsNotToChange() {
    change(reviewer, TOMORROW.atDesk(Desk.REVIEWERS).atMost(600), first);
    Access later = new Access(Status.CLOSED, TODAY.plusDays(30));
    AccessWish wish = new AccessWish(later, EnumSet.allOf(AccessWish.Part.class));

    desk.bean(ChangeAccess.class)
        .change(reviewer, letters, new AccessOrder(List.of(first, second), wish));

    assertThat(desk.bean(ChangeAccess.class).pages(reviewer, letters))
        .extracting(ChangeAccess.PageAccess::access)
        .containsExactly(
            later
                .because(AccessReason.PERSON, "Asked by letter")
                .atDesk(Desk.REVIEWERS)
                .atMost(600),
            later);
  }

  @Test
  void refusesASmallerSizeOfWhatIsNoPicture() {
    desk.archive()
        .inTransaction(
            manager ->
                manager
                    .createNativeQuery("update digital_object set width = 0 where id = :id")
                    .setParameter("id", second.value())
                    .executeUpdate());

    assertThatThrownBy(() -> change(reviewer, Access.OPEN.atMost(600), second))
        .isInstanceOf(NoSmallerSizeException.class);
  }

  @Test
  void showsReviewersAllAtTheDesk() {
    change(reviewer, CLOSED.atDesk(Desk.REVIEWERS), first);

    assertThat(desk.bean(Scans.class).atDesk(reviewer, first)).isPresent();
    assertThat(desk.bean(OpenText.class).layers(reviewer, first)).hasSize(1);
    assertThat(exported(reviewer)).contains(first.value());
    change(reviewer, CLOSED, first);
    assertThat(desk.bean(Scans.class).atDesk(contributor, first)).isPresent();
  }

  @Test
  void givesTheFileOnlyIfAllItsPagesAreOpenInFull() throws IOException {
    EntryId book = desk.created(Actor.OPERATOR, EntryKind.SOURCE, "Book");
    List<ObjectId> leaves = ofOneFile(book);
    desk.publish(Actor.OPERATOR, book);
    Scans scans = desk.bean(Scans.class);
    ObjectView page = scans.forVisitors(leaves.get(0)).orElseThrow();
    assertThat(scans.isWholeForVisitors(page)).isTrue();

    desk.bean(ChangeAccess.class)
        .change(reviewer, book, new AccessOrder(List.of(leaves.get(1)), TOMORROW));

    assertThat(scans.forVisitors(leaves.get(0))).isPresent();
    assertThat(scans.forVisitors(leaves.get(1))).isEmpty();
    assertThat(scans.isWholeForVisitors(page)).isFalse();
    moveClosing(leaves.get(1), TODAY);
    assertThat(scans.isWholeForVisitors(page)).isTrue();
  }

  private List<ObjectId> ofOneFile(EntryId book) {
    Random random = new Random();
    List<ObjectId> leaves = List.of(ObjectId.random(random), ObjectId.random(random));
    String digest = String.format("%0128x", System.nanoTime());
    desk.archive()
        .inTransaction(
            manager -> {
              for (int page = 1; page <= 2; page++) {
                manager
                    .createNativeQuery(
                        "insert into digital_object (id, digest, media_type, bytes, width, height,"
                            + " file_name, state, access, added_at, version, page, damaged, desk,"
                            + " access_note) select :id, :digest, media_type, bytes, width, height,"
                            + " file_name, state, 'OPEN', added_at, 0, :page, damaged, 'ALL', ''"
                            + " from digital_object where id = :like")
                    .setParameter("id", leaves.get(page - 1).value())
                    .setParameter("digest", digest)
                    .setParameter("page", page)
                    .setParameter("like", first.value())
                    .executeUpdate();
              }
              return 0;
            });
    desk.bean(AttachScan.class).attach(Actor.OPERATOR, book, leaves, "Leaf");
    return leaves;
  }

  @Test
  void takesAChangeBackAsFarAsNobodyChangedItSince() {
    AccessChange done = change(reviewer, CLOSED, first, second);
    assertThat(done.steps()).hasSize(2);
    change(reviewer, READING_ROOM, second);

    assertThat(desk.bean(ChangeAccess.class).undo(reviewer, letters, done)).isEqualTo(1);

    assertThat(access(first)).isEqualTo(Access.OPEN);
    assertThat(access(second)).isEqualTo(READING_ROOM);
    assertThat(change(reviewer, READING_ROOM, second).steps()).isEmpty();
  }

  @Test
  void letsContributorsCloseOnlyAndOnlyInADraftOfTheirOwn() throws IOException {
    EntryId draft = desk.created(contributor, EntryKind.SOURCE, "Draft");
    ObjectId page = attached(draft, "Leaf", contributor);
    ChangeAccess acts = desk.bean(ChangeAccess.class);

    AccessChange done = acts.change(contributor, draft, new AccessOrder(List.of(page), TOMORROW));
    assertThat(acts.undo(contributor, draft, done)).isEqualTo(1);
    assertThat(access(page)).isEqualTo(Access.OPEN);
    acts.change(contributor, draft, new AccessOrder(List.of(page), TOMORROW));
    acts.change(contributor, draft, new AccessOrder(List.of(page), CLOSED));

    assertThat(access(page)).isEqualTo(CLOSED);
    assertThatThrownBy(
            () -> acts.change(contributor, draft, new AccessOrder(List.of(page), TOMORROW)))
        .isInstanceOf(ForbiddenActException.class);
    assertThatThrownBy(() -> change(contributor, CLOSED, first))
        .isInstanceOf(ForbiddenActException.class);
    Actor other = desk.colleague("D.", DeskWork.EDITS);
    assertThatThrownBy(
            () ->
                acts.change(
                    other, draft, new AccessOrder(List.of(page), CLOSED.atDesk(Desk.REVIEWERS))))
        .isInstanceOf(ForbiddenActException.class);
    assertThat(access(page)).isEqualTo(CLOSED);
  }

  @Test
  void letsNoContributorReachByADraftWhatIsPublishedElsewhere() {
    change(reviewer, TOMORROW, first);
    EntryId draft = desk.created(contributor, EntryKind.SOURCE, "Draft");
    desk.bean(AttachScan.class).attach(contributor, draft, List.of(first), "The same leaf");

    assertThatThrownBy(
            () ->
                desk.bean(ChangeAccess.class)
                    .change(contributor, draft, new AccessOrder(List.of(first), CLOSED)))
        .isInstanceOf(ForbiddenActException.class);
    assertThat(access(first)).isEqualTo(TOMORROW);
  }

  @Test
  void letsNobodyElseTakeBackWhatAReviewerChanged() throws IOException {
    EntryId draft = desk.created(contributor, EntryKind.SOURCE, "Draft");
    ObjectId page = attached(draft, "Leaf", contributor);
    ChangeAccess acts = desk.bean(ChangeAccess.class);
    AccessChange done = acts.change(reviewer, draft, new AccessOrder(List.of(page), CLOSED));

    assertThatThrownBy(() -> acts.undo(contributor, draft, done))
        .isInstanceOf(ForbiddenActException.class);
    assertThat(access(page)).isEqualTo(CLOSED);
  }

  @Test
  void changesNoPageThatTheEntryDoesNotShow() throws IOException {
    EntryId other = desk.created(Actor.OPERATOR, EntryKind.SOURCE, "Other");
    ObjectId page = attached(other, "Leaf", Actor.OPERATOR);

    assertThatThrownBy(() -> change(reviewer, CLOSED, first, page))
        .isInstanceOf(UnknownObjectException.class);
    assertThat(access(page)).isEqualTo(Access.OPEN);
  }

  @Test
  void keepsItBesideTheBytesBeforeTheRow() {
    Access all = TOMORROW.atMost(2000).atDesk(Desk.REVIEWERS);
    change(reviewer, all, first);

    assertThat(Access.of(desk.bean(ContentStore.class).manifest(first).orElseThrow().access()))
        .isEqualTo(all);
    assertThat(access(first)).isEqualTo(all);
    assertThat(
            new String(
                desk.bean(ContentStore.class).words(first, "metadata/premis.xml").orElseThrow(),
                StandardCharsets.UTF_8))
        .contains("Who may see it: closed until")
        .doesNotContain("letter");
  }

  private AccessChange change(Actor actor, Access access, ObjectId... pages) {
    return desk.bean(ChangeAccess.class)
        .change(actor, letters, new AccessOrder(List.of(pages), access));
  }

  private Access access(ObjectId page) {
    return desk.bean(DigitalObjects.class).of(page).orElseThrow().access();
  }

  private void moveClosing(ObjectId page, LocalDate to) {
    desk.archive()
        .inTransaction(
            manager ->
                manager
                    .createNativeQuery(
                        "update digital_object set closed_until = :day where id = :id")
                    .setParameter("day", to)
                    .setParameter("id", page.value())
                    .executeUpdate());
  }

  private long found() {
    desk.bean(SearchIndex.class).catchUp();
    return desk.bean(ReadingRoom.class)
        .search(SearchAsked.forWords(word).in("scans"), "en")
        .total();
  }

  private String manifest() {
    return desk.bean(Presentations.class)
        .manifest(letters, "https://a.example")
        .map(document -> new String(document.json(), StandardCharsets.UTF_8))
        .orElse("");
  }

  private Optional<?> manifest(ObjectId page) {
    return desk.bean(Presentations.class).manifest(letters, page, "https://a.example");
  }

  private ScanView page(ObjectId page) {
    return desk.bean(ReadingRoom.class).scan(letters, page, word, "en").orElseThrow();
  }

  private List<PictureView> entryPictures() {
    return desk.bean(ReadingRoom.class).scan(letters, second, "en").orElseThrow().pages();
  }

  private String exported(Actor actor) {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    desk.bean(ExportEntries.class).records(actor, new Selection.Ticked(List.of(letters)), to);
    return to.toString(StandardCharsets.UTF_8);
  }
}

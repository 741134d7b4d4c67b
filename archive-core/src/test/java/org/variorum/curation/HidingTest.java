package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.citation.Citation;
import org.variorum.citation.EvidenceRegion;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.contentstore.ContentStore;
import org.variorum.delivery.Scans;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.Ingest;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.edition.EditionHead;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.hiding.Category;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.PublicReason;
import org.variorum.hiding.Reason;
import org.variorum.hiding.UnknownHidingException;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.MessageId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.PartKind;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.Incoming;
import org.variorum.inbox.Letter;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.MessageState;
import org.variorum.inbox.Subject;
import org.variorum.language.Texts;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.WithheldView;
import org.variorum.scan.ScanSamples;
import org.variorum.scan.Tolerance;
import org.variorum.scan.UnacceptableFileException;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Role;

@ParameterizedClass
@EnumSource(Database.class)
class HidingTest {
  private static final PublicReason MISTAKEN =
      new PublicReason(Category.ERROR, Texts.english("It was about another place."));

  private static final LocalDate IN_TWO_WEEKS = LocalDate.of(2026, 12, 10);
  private static final Reason PRIVACY =
      new Reason(Category.PRIVACY, "His daughter asked for it.", IN_TWO_WEEKS, null);

  /** Pictures of different sizes have different bytes. */
  private static int width = 300;

  @Parameter Database database;
  @TempDir Path folder;
  private ArchiveDatabase archive;
  private EntryId place;

  @BeforeEach
  void aPlaceOfTwoEditions() {
    archive = ArchiveDatabase.on(database);
    place = created(EntryKind.PLACE, "Quillinghaven");
    publish(place);
    save(place, opened(place).headed(Texts.english("Quillinghaven on Tyne")));
    publish(place);
  }

  @Test
  void hidesAnEntryWithAllItsEditions() {
    hide(new Hideable.OfEntry(place));

    assertThat(editions().current(place)).isEmpty();
    assertThat(editions().numbered(place, 1)).isEmpty();
    assertThat(editions().of(place)).isEmpty();
    assertThat(editions().publishedAfter(null, 10_000)).doesNotContain(place);
    WithheldView said = room().withheld(place, "en").orElseThrow();
    assertThat(said.category()).isEqualTo("privacy");
    assertThat(said.toString()).doesNotContain("Quillinghaven", "daughter");
  }

  @Test
  void leavesTheDraftToTheDesk() {
    hide(new Hideable.OfEntry(place));

    assertThat(opened(place).heading().wordsIn("en")).isEqualTo("Quillinghaven on Tyne");
    assertThat(save(place, opened(place).headed(Texts.english("Another town")))).isEqualTo(3);
  }

  @Test
  void leavesItOutOfTheRecordsThatAreTakenFromTheDesk() {
    EntryId other = created(EntryKind.PLACE, "Beside it");
    hide(new Hideable.OfEntry(place));

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    archive
        .bean(ExportEntries.class)
        .records(Actor.OPERATOR, new Selection.Ticked(List.of(place, other)), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(other.value())
        .doesNotContain(place.value());
  }

  @Test
  void publishesNothingOfWhatIsHidden() {
    hide(new Hideable.OfEntry(place));
    save(place, opened(place).headed(Texts.english("Another town")));

    assertHindered(Hindrance.Kind.HIDDEN);
    assertThat(editions().current(place)).isEmpty();
  }

  @Test
  void showsAgainWhatWasHidden() {
    Hiding hiding = hide(new Hideable.OfEntry(place));

    archive.bean(ShowAgain.class).show(as(Role.REVIEWER), hiding.id());

    assertThat(editions().current(place).orElseThrow().number()).isEqualTo(2);
    assertThat(editions().of(place)).hasSize(2);
    assertThat(room().withheld(place, "en")).isEmpty();
    assertThat(hidden().of(Actor.OPERATOR, place)).isEmpty();
  }

  @Test
  void doesNotShowAgainWhatWasWithdrawnMeanwhile() {
    Hiding hiding = hide(new Hideable.OfEntry(place));
    archive.bean(WithdrawEntry.class).withdraw(Actor.OPERATOR, place, MISTAKEN);

    archive.bean(ShowAgain.class).show(Actor.OPERATOR, hiding.id());

    assertThat(editions().current(place)).isEmpty();
  }

  @Test
  void hidesOneEditionAndShowsTheOthers() {
    hide(new Hideable.OfEdition(place, 1));

    assertThat(editions().current(place).orElseThrow().number()).isEqualTo(2);
    assertThat(editions().numbered(place, 1)).isEmpty();
    assertThat(editions().all(place)).hasSize(1);
    EditionHead first = editions().of(place).get(1);
    assertThat(first.withheldAs()).isEqualTo("privacy");
    assertThat(first.suppressed()).isFalse();
    assertThat(first.digest()).hasSize(128);
    assertThat(room().withheld(place, "en")).isEmpty();
    assertThat(room().withheld(place, 1, "en").orElseThrow().edition().digest())
        .isEqualTo(first.digest());
    assertThat(room().between(place, 1, 2, "en")).isEmpty();
  }

  @Test
  void hidesTheEntryWhileItsNewestEditionIsHiddenUntilACorrectedOneIsPublished() {
    hide(new Hideable.OfEdition(place, 2));
    assertThat(editions().current(place)).isEmpty();
    assertThat(room().withheld(place, "en")).isPresent();

    assertHindered(Hindrance.Kind.SAYS_WHAT_IS_HIDDEN);
    save(place, opened(place).headed(Texts.english("Quillinghaven")));
    save(place, opened(place).headed(Texts.english("Quillinghaven by the sea")));
    publish(place);

    assertThat(editions().current(place).orElseThrow().number()).isEqualTo(3);
    assertThat(editions().numbered(place, 2)).isEmpty();
    assertThat(room().withheld(place, "en")).isEmpty();
  }

  @Test
  void suppressesAnEditionForGoodAndKeepsNumberDayAndDigest() {
    String digest = editions().numbered(place, 1).orElseThrow().digest();
    Hiding hiding = hide(new Hideable.OfEdition(place, 1));

    archive.bean(SuppressHidden.class).suppress(as(Role.REVIEWER), hiding.id());

    EditionHead first = editions().of(place).get(1);
    assertThat(first.suppressed()).isTrue();
    assertThat(first.withheldAs()).isEqualTo("privacy");
    assertThat(first.digest()).isEqualTo(digest);
    assertThat(
            archive.<Long>inTransaction(
                em ->
                    em.createQuery(
                            "select count(e) from Edition e where e.entryId = :id"
                                + " and e.document is not null",
                            Long.class)
                        .setParameter("id", place.value())
                        .getSingleResult()))
        .isEqualTo(1);
    assertThatThrownBy(() -> archive.bean(ShowAgain.class).show(Actor.OPERATOR, hiding.id()))
        .isInstanceOf(UnknownHidingException.class);
  }

  @Test
  void doesNotPublishAgainWhatWasSuppressed() {
    Hiding hiding = hide(new Hideable.OfEdition(place, 1));
    archive.bean(SuppressHidden.class).suppress(Actor.OPERATOR, hiding.id());

    save(place, opened(place).headed(Texts.english("Quillinghaven")));

    assertHindered(Hindrance.Kind.SAYS_WHAT_IS_HIDDEN);
  }

  @Test
  void suppressesAnEntryWithAllItsEditions() {
    Hiding hiding = hide(new Hideable.OfEntry(place));

    archive.bean(SuppressHidden.class).suppress(Actor.OPERATOR, hiding.id());

    assertThat(archive.bean(ListEditions.class).of(Actor.OPERATOR, place))
        .allMatch(EditionHead::suppressed);
    assertThat(room().withheld(place, "en").orElseThrow().suppressed()).isTrue();
    assertHindered(Hindrance.Kind.HIDDEN);
  }

  @Test
  void takesAHiddenScanOutOfEveryEntryThatShowsIt() throws IOException {
    ObjectId scan = scan();
    EntryId letters = showing(scan);
    EntryId copies = showing(scan);
    EntryId citing = citing(letters, scan);
    assertThat(scans().forVisitors(scan)).isPresent();

    Hiding hiding = hide(new Hideable.OfScan(letters, scan));

    assertThat(scans().forVisitors(scan)).isEmpty();
    for (EntryId entry : List.of(letters, copies)) {
      assertThat(current(entry).pictures()).isEmpty();
      assertThat(thumbnail(entry)).isNull();
      assertThat(room().scan(entry, scan, "en")).isEmpty();
      assertThat(room().withheld(entry, scan, "en").orElseThrow().what()).isEqualTo("scan");
    }
    assertThat(new String(room().document(citing).orElseThrow().json())).doesNotContain("region");
    archive.bean(ShowAgain.class).show(Actor.OPERATOR, hiding.id());
    assertThat(scans().forVisitors(scan)).isPresent();
    assertThat(current(copies).pictures()).hasSize(1);
    assertThat(thumbnail(letters)).isEqualTo(scan.value());
  }

  @Test
  void hidesTheSameBytesUnderAnotherIdentifier() throws IOException {
    byte[] page = ScanSamples.jpeg(++width, 200);
    ObjectId scan = ingested(page);
    EntryId letters = showing(scan);
    hide(new Hideable.OfScan(letters, scan));

    ObjectId other = ObjectId.random(RandomGenerator.getDefault());
    archive.bean(Ingest.class).restore(other, file(page), "again.jpg", 1, Tolerance.NONE);
    EntryId copies = showing(other);

    assertThat(scans().forVisitors(other)).isEmpty();
    assertThat(current(copies).pictures()).isEmpty();
  }

  @Test
  void givesADocumentWithoutAHiddenScanAnotherDigest() throws IOException {
    ObjectId scan = scan();
    EntryId letters = showing(scan);
    String before = room().document(letters).orElseThrow().digest();

    hide(new Hideable.OfScan(letters, scan));

    assertThat(room().document(letters).orElseThrow().digest()).isNotEqualTo(before);
  }

  @Test
  void erasesTheBytesOfASuppressedScanAndDoesNotTakeThemAgain() throws IOException {
    byte[] page = ScanSamples.jpeg(++width, 200);
    ObjectId scan = ingested(page);
    EntryId letters = showing(scan);
    ObjectView known = archive.bean(DigitalObjects.class).of(scan).orElseThrow();
    assertThat(scans().tiles(known)).isPresent();
    Hiding hiding = hide(new Hideable.OfScan(letters, scan));

    archive.bean(SuppressHidden.class).suppress(Actor.OPERATOR, hiding.id());

    ContentStore store = archive.bean(ContentStore.class);
    assertThat(store.holds(known.digest())).isFalse();
    assertThat(store.derivative(known.digest())).isEmpty();
    ObjectView left = archive.bean(DigitalObjects.class).of(scan).orElseThrow();
    assertThat(left.state()).isEqualTo(ObjectState.ERASED);
    assertThat(left.fileName()).isEmpty();
    assertThat(store.manifest(scan).orElseThrow().fileName()).isEmpty();
    assertThat(scans().atDesk(Actor.OPERATOR, scan)).isEmpty();
    assertThat(current(letters).pictures()).isEmpty();
    assertThatThrownBy(() -> ingested(page))
        .isInstanceOfSatisfying(
            UnacceptableFileException.class,
            e -> assertThat(e.reason()).isEqualTo(UnacceptableFileException.Reason.SUPPRESSED));
  }

  @Test
  void hidesWhatAReportIsAboutAndAcceptsItInOneAct() {
    MessageId report = report(place);

    Hiding hiding =
        archive
            .bean(HideNow.class)
            .onReport(
                as(Role.REVIEWER), report, new Hideable.OfEntry(place), PRIVACY, "It is hidden.");

    assertThat(hiding.report()).isEqualTo(report);
    assertThat(editions().current(place)).isEmpty();
    assertThat(archive.bean(ReadInbox.class).open(Actor.OPERATOR, report).state())
        .isEqualTo(MessageState.ACCEPTED);
  }

  @Test
  void hidesNothingTwice() {
    Hiding first = hide(new Hideable.OfEntry(place));
    Hiding second = hide(new Hideable.OfEntry(place));

    assertThat(second.id()).isEqualTo(first.id());
  }

  @Test
  void listsWhatIsToBeLookedAtAgainAndKeepsWhoDidWhat() {
    Hiding hiding = hide(new Hideable.OfEntry(place));
    assertThat(hiding.isDue(IN_TWO_WEEKS)).isTrue();
    assertThat(hiding.isDue(IN_TWO_WEEKS.minusDays(1))).isFalse();

    archive.bean(ShowAgain.class).keep(Actor.OPERATOR, hiding.id(), IN_TWO_WEEKS.plusDays(30));

    ListHidden.HiddenRow row =
        hidden().waiting(Actor.OPERATOR).stream()
            .filter(one -> one.hiding().id() == hiding.id())
            .findFirst()
            .orElseThrow();
    assertThat(row.heading()).isEqualTo("Quillinghaven on Tyne");
    assertThat(row.hiding().note()).isEqualTo("His daughter asked for it.");
    assertThat(row.hiding().reviewOn()).isEqualTo(IN_TWO_WEEKS.plusDays(30));
    archive.bean(ShowAgain.class).show(Actor.OPERATOR, hiding.id());
    assertThat(hidden().waiting(Actor.OPERATOR)).noneMatch(this::isOfThePlace);
    assertThat(hidden().all(Actor.OPERATOR))
        .filteredOn(this::isOfThePlace)
        .extracting(one -> one.hiding().state())
        .containsExactly(Hiding.State.SHOWN);
  }

  private boolean isOfThePlace(ListHidden.HiddenRow row) {
    return row.hiding().what().entry().equals(place);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void letsReviewersHide(Role role) {
    Hideable what = new Hideable.OfEntry(place);
    if (role == Role.REVIEWER || role == Role.ADMINISTRATOR) {
      assertThat(archive.bean(HideNow.class).hide(as(role), what, PRIVACY).isHidden()).isTrue();
    } else {
      assertThatThrownBy(() -> archive.bean(HideNow.class).hide(as(role), what, PRIVACY))
          .isInstanceOf(ForbiddenActException.class);
      assertThat(editions().current(place)).isPresent();
    }
  }

  private Hiding hide(Hideable what) {
    return archive.bean(HideNow.class).hide(as(Role.REVIEWER), what, PRIVACY);
  }

  private static Actor as(Role role) {
    return new Actor(null, role.name(), role.rights());
  }

  private void assertHindered(Hindrance.Kind kind) {
    assertThatThrownBy(() -> publish(place))
        .isInstanceOfSatisfying(
            UnpublishableException.class,
            e -> assertThat(e.hindrances()).extracting(Hindrance::kind).containsExactly(kind));
  }

  private MessageId report(EntryId about) {
    Letter letter =
        new Letter("privacy", "He lives.", "", "", "", "A. Reader", "r@example.org", "en");
    Incoming incoming =
        new Incoming(
            MessageKind.REPORT, Subject.whole(about), null, letter, UUID.randomUUID().toString());
    return archive.inTransaction(manager -> archive.bean(Inbox.class).add(incoming));
  }

  private ObjectId scan() throws IOException {
    return ingested(ScanSamples.jpeg(++width, 200));
  }

  private ObjectId ingested(byte[] page) throws IOException {
    return archive.bean(Ingest.class).ingest(file(page), "page.jpg", Tolerance.NONE, null).get(0);
  }

  private Path file(byte[] page) throws IOException {
    return Files.write(folder.resolve("page.jpg"), page);
  }

  private EntryId showing(ObjectId scan) {
    EntryId letters = created(EntryKind.SOURCE, "Letters");
    archive.bean(AttachScan.class).attach(Actor.OPERATOR, letters, List.of(scan), "leaf 1");
    publish(letters);
    return letters;
  }

  private EntryId citing(EntryId source, ObjectId scan) {
    EntryId citing = created(EntryKind.PLACE, "Cites a leaf");
    Citation citation =
        Citation.of(new LocalId("s1"), new SourceRef(source, null), null, Stance.SUPPORTS);
    Citation marked =
        new Citation(
            citation.id(),
            citation.source(),
            null,
            citation.stance(),
            null,
            null,
            null,
            Texts.NONE,
            List.of(),
            List.of(),
            new EvidenceRegion(scan, 1, 2, 30, 40),
            Texts.NONE,
            false);
    save(
        citing,
        opened(citing)
            .told(Texts.english("<p>So it was.<cite data-c=\"s1\"></cite></p>"), List.of(marked))
            .issuing(PartKind.CITATION));
    publish(citing);
    assertThat(new String(room().document(citing).orElseThrow().json())).contains("region");
    return citing;
  }

  private EntryId created(EntryKind kind, String heading) {
    return archive.bean(CreateEntry.class).create(Actor.OPERATOR, kind, Texts.english(heading));
  }

  private Entry opened(EntryId id) {
    return archive.bean(OpenEntry.class).open(Actor.OPERATOR, id).entry();
  }

  private int revision(EntryId id) {
    return archive.bean(OpenEntry.class).open(Actor.OPERATOR, id).revision();
  }

  private int save(EntryId id, Entry changed) {
    return archive.bean(SaveEntry.class).save(Actor.OPERATOR, id, revision(id), changed);
  }

  private void publish(EntryId id) {
    archive.bean(PublishEntry.class).publish(Actor.OPERATOR, id, revision(id));
  }

  private Entry current(EntryId id) {
    return editions().current(id).orElseThrow().entry();
  }

  private String thumbnail(EntryId id) {
    return archive.inTransaction(
        em ->
            em.createQuery(
                    "select p.thumbnail from PublishedEntry p where p.id = :id", String.class)
                .setParameter("id", id.value())
                .getSingleResult());
  }

  private Editions editions() {
    return archive.bean(Editions.class);
  }

  private ReadingRoom room() {
    return archive.bean(ReadingRoom.class);
  }

  private Scans scans() {
    return archive.bean(Scans.class);
  }

  private ListHidden hidden() {
    return archive.bean(ListHidden.class);
  }
}

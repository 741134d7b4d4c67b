package org.variorum.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.chronicle.Chronicle;
import org.variorum.contentstore.ContentStore;
import org.variorum.contentstore.ocfl.OcflJudge;
import org.variorum.curation.AttachScan;
import org.variorum.curation.CreateEntry;
import org.variorum.curation.HideNow;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.PublishEntry;
import org.variorum.curation.SaveEntry;
import org.variorum.curation.SuppressHidden;
import org.variorum.curation.WithdrawEntry;
import org.variorum.delivery.Scans;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.AccessReason;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.Ingest;
import org.variorum.digitalobject.ObjectState;
import org.variorum.edition.EditionHead;
import org.variorum.edition.EditionLedger;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.exchange.DemonstrationArchive;
import org.variorum.harvest.HarvestLedger;
import org.variorum.hiding.Category;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.PublicReason;
import org.variorum.hiding.Reason;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;
import org.variorum.language.Texts;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextFiles;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.scan.Box;
import org.variorum.scan.ScanSamples;
import org.variorum.scan.Tolerance;
import org.variorum.settings.Settings;
import org.variorum.staff.Actor;
import org.variorum.textlayer.NewText;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextOrigin;
import org.variorum.treatment.Cover;
import org.variorum.treatment.PageMaker;
import org.variorum.treatment.Treatment;
import org.variorum.treatment.Treatments;

/** What comes back when nothing is left but the content store. */
class RebuildTest {
  private static final Reason PRIVACY =
      new Reason(Category.PRIVACY, "A word of ours", LocalDate.of(2026, 12, 24), null);

  @TempDir static Path folder;
  private static ArchiveDatabase before;
  private static ArchiveDatabase after;
  private static EntryId hidden;
  private static final Access SEEN =
      new Access(Access.Status.RESTRICTED, null)
          .atMost(1200)
          .atDesk(Access.Desk.REVIEWERS)
          .because(AccessReason.DONOR, "By the deed of gift");

  private static EntryId suppressed;
  private static EntryId withdrawn;
  private static EntryId letters;
  private static EntryId continued;
  private static ObjectId scan;
  private static ObjectId erased;
  private static final List<String> SAID = new ArrayList<>();
  private static final List<ObjectId> PARTS = new ArrayList<>();

  @BeforeAll
  static void anArchiveThatLostItsTables() throws IOException {
    before = ArchiveDatabase.fresh(Database.H2);
    before.bean(DemonstrationArchive.class).loadIfDue();
    letters = created("Letters");
    scan = attached(letters, ScanSamples.jpeg(333, 200));
    erased = attached(letters, ScanSamples.jpeg(334, 200));
    before.bean(DigitalObjects.class).open(scan, SEEN);
    write(scan, "What stands on it");
    write(erased, "What nobody may read");
    treat(scan);
    publish(letters);
    hidden = published("Hidden for now");
    suppressed = published("Suppressed for good");
    withdrawn = published("Taken back");
    continued = published("To be continued");
    hide(new Hideable.OfEntry(hidden));
    suppress(new Hideable.OfEntry(suppressed));
    suppress(new Hideable.OfScan(letters, erased));
    before
        .bean(WithdrawEntry.class)
        .withdraw(
            Actor.OPERATOR, withdrawn, new PublicReason(Category.ERROR, Texts.english("Wrong.")));
    after = ArchiveDatabase.fresh(Database.H2);
    copy(store(before), store(after));
    rebuild();
  }

  private static void treat(ObjectId page) {
    Cover cover = new Cover(new Box(5, 5, 20, 20), Category.PRIVACY, "a name");
    Treatment turned = new Treatment(1, 0, new Box(0, 0, 300, 200), List.of(cover));
    before.bean(Treatments.class).take(Actor.OPERATOR, page, 0, turned, true);
    ObjectId part =
        before.bean(Treatments.class).split(Actor.OPERATOR, page, turned.croppedTo(null));
    PARTS.add(part);
    before.bean(PageMaker.class).run();
  }

  @Test
  void bringsBackHowPagesAreShownAndWhichPartsTheyHave() {
    after.bean(PageMaker.class).run();
    for (ObjectId page : List.of(scan, PARTS.get(0))) {
      Treatments now = after.bean(Treatments.class);
      assertThat(now.newest(page))
          .isEqualTo(before.bean(Treatments.class).newest(page))
          .isPresent();
      assertThat(after.bean(DigitalObjects.class).of(page).orElseThrow().shown())
          .isEqualTo(before.bean(DigitalObjects.class).of(page).orElseThrow().shown());
      assertThat(after.bean(ContentStore.class).shownDerivative(page, 1)).isPresent();
    }
  }

  @AfterAll
  static void close() {
    after.close();
    before.close();
  }

  @Test
  void bringsAllBackThatVisitorsSaw() {
    List<EntryId> entries = before.bean(Editions.class).publishedAfter(null, 10_000);

    assertThat(after.bean(Editions.class).publishedAfter(null, 10_000)).isEqualTo(entries);
    assertThat(entries).hasSizeGreaterThan(100);
    for (EntryId entry : without(continued, entries)) {
      PublishedEdition now = after.bean(Editions.class).current(entry).orElseThrow();
      PublishedEdition then = before.bean(Editions.class).current(entry).orElseThrow();
      assertThat(now).isEqualTo(then);
    }
  }

  @Test
  void bringsBackEachEditionWithItsNumberTimeAndDigest() {
    assertThat(heads(after)).isEqualTo(heads(before));
  }

  @Test
  void bringsBackScansWithTheirConditionsAndTiles() {
    var now = after.bean(DigitalObjects.class).of(scan).orElseThrow();

    assertThat(now).isEqualTo(before.bean(DigitalObjects.class).of(scan).orElseThrow());
    assertThat(now.access()).isEqualTo(SEEN);
    assertThat(after.bean(Scans.class).tiles(now)).isPresent();
  }

  @Test
  void bringsBackTheTextsOfPages() {
    PageTexts texts = after.bean(PageTexts.class);

    assertThat(texts.newest(scan)).isEqualTo(before.bean(PageTexts.class).newest(scan));
    assertThat(texts.read(texts.newest(scan).get(0)).plain()).isEqualTo("What stands on it");
    assertThat(texts.newest(erased)).isEmpty();
    assertThat(SAID).contains("1 versions of texts of pages are back.");
  }

  @Test
  void leavesAwayWhatWasSuppressedOrHidden() throws IOException {
    ReadingRoom room = after.bean(ReadingRoom.class);

    assertThat(room.withheld(hidden, "en").orElseThrow().category()).isEqualTo("privacy");
    assertThat(room.withheld(suppressed, "en").orElseThrow().category()).isEqualTo("privacy");
    assertThat(room.withheld(withdrawn, "en").orElseThrow().category()).isEqualTo("error");
    assertThat(after.bean(Editions.class).numbered(suppressed, 1)).isEmpty();
    assertThat(after.bean(DigitalObjects.class).of(erased).orElseThrow().state())
        .isEqualTo(ObjectState.ERASED);
    assertThat(after.bean(Editions.class).current(letters).orElseThrow().entry().pictures())
        .hasSize(1);
    try (Stream<Path> all = Files.walk(store(after)).filter(Files::isRegularFile)) {
      assertThat(all).noneMatch(file -> text(file).contains("Suppressed for good"));
    }
  }

  @Test
  void tellsHarvestersWhatIsGone() {
    for (EntryId gone : List.of(hidden, suppressed, withdrawn)) {
      assertThat(before.bean(HarvestLedger.class).of(gone).orElseThrow().deleted()).isTrue();
      HarvestLedger.Harvested told = after.bean(HarvestLedger.class).of(gone).orElseThrow();
      assertThat(told.deleted()).isTrue();
      assertThat(told.kind()).isEqualTo(EntryKind.SOURCE);
      assertThat(told.changed())
          .isAfterOrEqualTo(before.bean(HarvestLedger.class).of(letters).orElseThrow().changed());
    }
    assertThat(after.bean(HarvestLedger.class).of(letters).orElseThrow().deleted()).isFalse();
  }

  @Test
  void writesNothingIntoTheChronicleThatItCameFrom() {
    Predicate<String> others = line -> !line.contains(continued.value());

    assertThat(read(after, others)).isEqualTo(read(before, others));
  }

  @Test
  void goesOnFromThere() {
    int revision = after.bean(OpenEntry.class).open(Actor.OPERATOR, continued).revision();
    Entry opened = after.bean(OpenEntry.class).open(Actor.OPERATOR, continued).entry();
    after
        .bean(SaveEntry.class)
        .save(Actor.OPERATOR, continued, revision, opened.headed(Texts.english("Another heading")));

    after.bean(PublishEntry.class).publish(Actor.OPERATOR, continued, revision + 1);

    assertThat(after.bean(EditionLedger.class).last(continued)).isEqualTo(2);
    assertThat(read(after, line -> line.contains(continued + " 2"))).hasSize(1);
  }

  @Test
  void leavesAStoreThatOthersFindValid() throws IOException {
    assertThat(OcflJudge.of(store(before).resolve("ocfl")).errors()).isEmpty();
    assertThat(OcflJudge.of(store(after).resolve("ocfl")).errors()).isEmpty();
    assertThat(SAID).noneMatch(line -> line.startsWith("!"));
  }

  @Test
  void refusesAnArchiveThatIsThere() {
    assertThatThrownBy(RebuildTest::rebuild)
        .isInstanceOf(OperatorFailure.class)
        .hasMessageContaining("there is an archive here already");
  }

  private static List<String> read(ArchiveDatabase archive, Predicate<String> wanted) {
    List<String> lines = new ArrayList<>();
    archive.bean(Chronicle.class).read(line -> lines.add(line.key() + line.row()));
    return lines.stream().filter(wanted).toList();
  }

  private static Map<EntryId, List<Object>> heads(ArchiveDatabase archive) {
    Map<EntryId, List<Object>> heads = new TreeMap<>(Comparator.comparing(EntryId::value));
    List<EntryId> entries =
        new ArrayList<>(archive.bean(Editions.class).publishedAfter(null, 9999));
    entries.addAll(List.of(hidden, suppressed, withdrawn));
    for (EntryId entry : without(continued, entries)) {
      List<Object> all = new ArrayList<>();
      for (EditionHead head : archive.bean(EditionLedger.class).all(entry)) {
        all.add(
            List.of(
                head.number(),
                head.publishedAt(),
                head.digest(),
                head.manner(),
                head.publisher(),
                head.withheldAs(),
                head.suppressed()));
      }
      heads.put(entry, all);
    }
    return heads;
  }

  private static List<EntryId> without(EntryId one, List<EntryId> entries) {
    return entries.stream().filter(entry -> !entry.equals(one)).toList();
  }

  private static void rebuild() {
    after
        .bean(RebuildCommand.class)
        .run(
            new OperatorRequest(List.of(), folder.toAbsolutePath()),
            new OperatorConsole() {
              @Override
              public void line(String text) {
                SAID.add(text);
              }

              @Override
              public void problem(String text) {
                SAID.add("!" + text);
              }
            });
  }

  private static EntryId created(String heading) {
    return before
        .bean(CreateEntry.class)
        .create(Actor.OPERATOR, EntryKind.SOURCE, Texts.english(heading));
  }

  private static EntryId published(String heading) {
    EntryId entry = created(heading);
    publish(entry);
    return entry;
  }

  private static void publish(EntryId entry) {
    int revision = before.bean(OpenEntry.class).open(Actor.OPERATOR, entry).revision();
    before.bean(PublishEntry.class).publish(Actor.OPERATOR, entry, revision);
  }

  private static void write(ObjectId page, String words) {
    PageText text = TextFiles.read(words.getBytes(StandardCharsets.UTF_8));
    before
        .bean(PageTexts.class)
        .add(
            Actor.OPERATOR,
            new NewText(page, TextLayer.MACHINE, 0, TextOrigin.READ, text, "engine", true));
  }

  private static ObjectId attached(EntryId entry, byte[] page) throws IOException {
    Path file = Files.write(folder.resolve("page.jpg"), page);
    List<ObjectId> pages = before.bean(Ingest.class).ingest(file, "page.jpg", Tolerance.NONE, null);
    before.bean(AttachScan.class).attach(Actor.OPERATOR, entry, pages, "leaf");
    return pages.get(0);
  }

  private static Hiding hide(Hideable what) {
    return before.bean(HideNow.class).hide(Actor.OPERATOR, what, PRIVACY);
  }

  private static void suppress(Hideable what) {
    before.bean(SuppressHidden.class).suppress(Actor.OPERATOR, hide(what).id());
  }

  private static Path store(ArchiveDatabase archive) {
    archive.bean(ContentStore.class);
    return archive.bean(Settings.class).dataDirectory().resolve("store");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

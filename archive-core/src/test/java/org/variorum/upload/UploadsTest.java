package org.variorum.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.contentstore.ContentDigest;
import org.variorum.contentstore.ContentStore;
import org.variorum.curation.AttachScan;
import org.variorum.curation.CreateEntry;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.PublishEntry;
import org.variorum.delivery.Scans;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;
import org.variorum.language.Texts;
import org.variorum.persistence.StatementCount;
import org.variorum.scan.ScanSamples;
import org.variorum.scan.Tolerance;
import org.variorum.settings.Settings;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;
import org.variorum.upload.UploadRefusedException.Reason;

class UploadsTest {
  private Path data;

  private ArchiveDatabase archive;
  private Uploads uploads;
  private Actor curator;
  private EntryId entry;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.fresh(Database.H2);
    data = archive.bean(Settings.class).dataDirectory();
    uploads = archive.bean(Uploads.class);
    curator = colleague("curator");
    entry =
        archive.bean(CreateEntry.class).create(curator, EntryKind.UNIT, Texts.english("A dossier"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void attachesWhatArrivedInPieces() {
    byte[] scan = ScanSamples.png(700, 500);
    UploadId id = begin(scan.length);

    long half = uploads.receive(curator, id, 0, stream(Arrays.copyOf(scan, scan.length / 2)));
    uploads.receive(curator, id, half, stream(Arrays.copyOfRange(scan, (int) half, scan.length)));
    judge();

    UploadView done = uploads.of(curator, id);
    assertThat(done.state()).isEqualTo(UploadState.ATTACHED);
    Picture picture = pictures().get(0);
    assertThat(picture.object()).isEqualTo(done.object());
    assertThat(picture.label().wordsIn("en")).isEqualTo("Leaf 12");
    ObjectView object = object(picture.object());
    assertThat(object.width()).isEqualTo(700);
    assertThat(object.mediaType()).isEqualTo("image/png");
    assertThat(object.fileName()).isEqualTo("Leaf 12.tif");
    assertThat(archive.bean(ContentStore.class).holds(object.digest())).isTrue();
    assertThat(archive.bean(ContentStore.class).manifest(object.id())).isPresent();
    assertThat(data.resolve("uploads")).isEmptyDirectory();
  }

  @Test
  void keepsWhatCameBeforeTheConnectionBroke() {
    byte[] scan = ScanSamples.png(700, 500);
    UploadId id = begin(scan.length);

    long kept = uploads.receive(curator, id, 0, breakingAfter(scan, 500));
    uploads.receive(curator, id, kept, stream(Arrays.copyOfRange(scan, (int) kept, scan.length)));
    judge();

    assertThat(kept).isEqualTo(500);
    assertThat(uploads.of(curator, id).state()).isEqualTo(UploadState.ATTACHED);
  }

  @Test
  void goesOnAfterTheServerStopped() throws IOException {
    byte[] scan = ScanSamples.png(700, 500);
    UploadId id = begin(scan.length);
    uploads.receive(curator, id, 0, stream(Arrays.copyOf(scan, 300)));
    Files.write(data.resolve("uploads").resolve(id.value()), Arrays.copyOf(scan, 350));

    uploads.receive(curator, id, 300, stream(Arrays.copyOfRange(scan, 300, scan.length)));
    judge();

    assertThat(uploads.of(curator, id).state()).isEqualTo(UploadState.ATTACHED);
  }

  @Test
  void saysInTheReadersLanguageWhyAFileIsRefused() {
    UploadId id = begin(4);

    uploads.receive(curator, id, 0, stream(new byte[] {1, 2, 3, 4}));
    judge();

    UploadView refused = uploads.of(curator, id);
    assertThat(refused.state()).isEqualTo(UploadState.FAILED);
    assertThat(refused.message(Locale.ENGLISH)).contains("none of the pictures");
    assertThat(refused.message(Locale.forLanguageTag("ru"))).containsPattern("\\p{IsCyrillic}");
    assertThat(pictures()).isEmpty();
    assertThat(data.resolve("uploads")).isEmptyDirectory();
  }

  @Test
  void keepsADamagedFileIfTheColleagueInsists() {
    byte[] scan = ScanSamples.truncated(ScanSamples.noisyJpeg(700, 500));
    UploadId refused = begin(scan.length);
    uploads.receive(curator, refused, 0, stream(scan));
    judge();
    UploadId kept =
        uploads.begin(curator, entry, "Leaf 12.jpg", scan.length, Tolerance.OF_DAMAGE).id();
    uploads.receive(curator, kept, 0, stream(scan));
    judge();

    assertThat(uploads.of(curator, refused).isDamaged()).isTrue();
    assertThat(uploads.of(curator, kept).state()).isEqualTo(UploadState.ATTACHED);
    ObjectView object = object(pictures().get(0).object());
    assertThat(object.damaged()).isTrue();
    assertThat(archive.bean(ContentStore.class).manifest(object.id()).orElseThrow().damaged())
        .isTrue();
  }

  @Test
  void givesEachPageOfATiffAnObjectOfItsOwn() throws IOException {
    byte[] scan = ScanSamples.tiffOfTwoPages();
    UploadId id = begin(scan.length);
    uploads.receive(curator, id, 0, stream(scan));
    judge();

    assertThat(pictures())
        .extracting(picture -> picture.label().wordsIn("en"))
        .containsExactly("Leaf 12, 1", "Leaf 12, 2");
    Scans scans = archive.bean(Scans.class);
    for (Picture picture : pictures()) {
      assertThat(scans.tiles(object(picture.object()))).isPresent();
    }
  }

  @Test
  void refusesAFileWithoutBytesAtOnce() {
    UploadId id = begin(0);
    judge();

    assertThat(uploads.of(curator, id).message(Locale.GERMAN)).contains("leer");
  }

  @Test
  void refusesAPieceThatDoesNotFollow() {
    UploadId id = begin(100);
    uploads.receive(curator, id, 0, stream(new byte[10]));

    assertRefused(Reason.WRONG_OFFSET, () -> uploads.receive(curator, id, 0, stream(new byte[5])));
    assertThat(uploads.of(curator, id).received()).isEqualTo(10);
  }

  @Test
  void refusesMoreThanWasAnnounced() {
    UploadId id = begin(10);

    assertRefused(Reason.TOO_MUCH, () -> uploads.receive(curator, id, 0, stream(new byte[11])));
    assertThat(uploads.of(curator, id).received()).isZero();
  }

  @Test
  void refusesWhatIsTooLargeBeforeTheFirstByte() {
    assertRefused(Reason.TOO_LARGE, () -> begin(Uploads.MOST_BYTES + 1));
  }

  @Test
  void refusesAScanForAnEntryThatIsNotThere() {
    EntryId nowhere = EntryId.random(new Random(5));

    assertRefused(
        Reason.NO_SUCH_ENTRY,
        () -> uploads.begin(curator, nowhere, "Leaf 12.tif", 10, Tolerance.NONE));
  }

  @Test
  void showsAnUploadToNobodyElse() {
    UploadId id = begin(10);
    Actor other = colleague("other");

    assertRefused(Reason.NO_SUCH_UPLOAD, () -> uploads.of(other, id));
    assertRefused(Reason.NO_SUCH_UPLOAD, () -> uploads.abandon(other, id));
  }

  @Test
  void forgetsAnUploadThatIsGivenUp() {
    UploadId id = begin(10);

    uploads.abandon(curator, id);

    assertRefused(Reason.NO_SUCH_UPLOAD, () -> uploads.of(curator, id));
    assertThat(data.resolve("uploads")).isEmptyDirectory();
  }

  @Test
  void takesNothingFromWhoMayNotEdit() {
    Actor reader = new Actor(curator.id(), "reader", Set.of());

    assertThatExceptionOfType(ForbiddenActException.class)
        .isThrownBy(() -> uploads.begin(reader, entry, "Leaf 12.tif", 10, Tolerance.NONE));
  }

  @Test
  void attachesTheSameBytesOnlyOnce() {
    ObjectId first = attached(ScanSamples.jpeg(300, 200));
    byte[] scan = ScanSamples.jpeg(300, 200);
    UploadId again = begin(scan.length);
    uploads.receive(curator, again, 0, stream(scan));
    judge();

    UploadView known = uploads.of(curator, again);
    assertThat(known.state()).isEqualTo(UploadState.KNOWN);
    assertThat(known.object()).isEqualTo(first);
    assertThat(known.message(Locale.GERMAN)).contains("hat diese Datei schon");
    assertThat(archive.bean(AttachScan.class).attached(curator, entry, ContentDigest.of(scan)))
        .contains(first);
    assertThat(pictures()).hasSize(1);
  }

  @Test
  void tellsWhatOfTheActorsOwnLacksBytes() {
    UploadId id = begin(100);
    uploads.receive(curator, id, 0, stream(new byte[10]));

    assertThat(uploads.unfinished(curator, entry))
        .extracting(UploadView::id, UploadView::received)
        .containsExactly(tuple(id, 10L));
    assertThat(uploads.unfinished(colleague("other"), entry)).isEmpty();
  }

  @Test
  void showsAScanToVisitorsOnceItsEntryIsPublishedAndWhileItIsOpen() {
    ObjectId id = attached(ScanSamples.jpeg(320, 200));
    Scans scans = archive.bean(Scans.class);
    assertThat(scans.forVisitors(id)).isEmpty();
    assertThat(scans.atDesk(curator, id)).isPresent();

    archive.bean(PublishEntry.class).publish(curator, entry, 2);
    assertThat(scans.forVisitors(id)).isPresent();

    archive.bean(DigitalObjects.class).open(id, new Access(Access.Status.CLOSED, null));
    assertThat(scans.forVisitors(id)).isEmpty();
    assertThat(scans.atDesk(curator, id)).isPresent();
  }

  @Test
  void asksTheDatabaseOncePerScan() {
    ObjectId id = attached(ScanSamples.jpeg(330, 200));
    archive.bean(PublishEntry.class).publish(curator, entry, 2);
    Scans scans = archive.bean(Scans.class);

    StatementCount.reset();
    scans.forVisitors(id);
    assertThat(StatementCount.get()).isEqualTo(1);
    scans.forVisitors(id);
    assertThat(StatementCount.get()).isEqualTo(1);
  }

  private ObjectId attached(byte[] scan) {
    UploadId id = begin(scan.length);
    uploads.receive(curator, id, 0, stream(scan));
    judge();
    return Objects.requireNonNull(uploads.of(curator, id).object());
  }

  private UploadId begin(long length) {
    return uploads.begin(curator, entry, "Leaf 12.tif", length, Tolerance.NONE).id();
  }

  private void judge() {
    archive.bean(UploadQueue.class).work();
  }

  private List<Picture> pictures() {
    return archive.bean(OpenEntry.class).open(curator, entry).entry().pictures();
  }

  private ObjectView object(ObjectId id) {
    return archive.bean(DigitalObjects.class).of(id).orElseThrow();
  }

  private Actor colleague(String login) {
    StaffMember member =
        new StaffMember(
            StaffId.random(new Random()), login, "", login, Role.REVIEWER, "", false, false);
    archive.bean(StaffMembers.class).keep(member);
    return member.actor();
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static InputStream breakingAfter(byte[] bytes, int count) {
    return new InputStream() {
      private int read;

      @Override
      public int read() throws IOException {
        if (read == count) {
          throw new IOException("Connection reset by peer");
        }
        return bytes[read++] & 0xFF;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        if (read == count) {
          throw new IOException("Connection reset by peer");
        }
        int part = Math.min(length, count - read);
        System.arraycopy(bytes, read, into, from, part);
        read += part;
        return part;
      }
    };
  }

  private static void assertRefused(Reason reason, ThrowingCallable act) {
    assertThatExceptionOfType(UploadRefusedException.class)
        .isThrownBy(act)
        .extracting(UploadRefusedException::reason)
        .isEqualTo(reason);
  }
}

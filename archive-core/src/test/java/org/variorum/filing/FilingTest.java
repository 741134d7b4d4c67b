package org.variorum.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.curation.AddUnit;
import org.variorum.curation.NewUnit;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.UnitPlace;
import org.variorum.description.Level;
import org.variorum.filing.FiledScan.Problem;
import org.variorum.identifier.EntryId;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.language.Texts;
import org.variorum.persistence.StatementCount;
import org.variorum.scan.ScanSamples;
import org.variorum.settings.Settings;
import org.variorum.staff.Actor;

class FilingTest {
  private static final Actor CURATOR = Actor.OPERATOR;

  private ArchiveDatabase archive;
  private FileScans filing;
  private Path inbox;
  private EntryId dossier;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.fresh(Database.H2);
    filing = archive.bean(FileScans.class);
    inbox = archive.bean(Settings.class).dataDirectory().resolve("inbox");
    EntryId fonds = unit(null, Level.FONDS, "RLA");
    dossier = unit(fonds, Level.FILE, "RLA 2/17");
    unit(null, Level.FONDS, "A 1");
    unit(null, Level.FONDS, "a-1");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void findsTheUnitOfEachFileInOneStatement() {
    StatementCount.reset();

    List<FiledScan> plan =
        filing.plan(
            CURATOR,
            FilePattern.USUAL,
            List.of("RLA-2-17_10.tif", "RLA-2-17_9.tif", "RLA-9_1.tif", "cover.jpg", "A-1_1.jpg"));

    assertThat(StatementCount.get()).isEqualTo(1);
    assertThat(plan)
        .extracting(FiledScan::path)
        .containsExactly(
            "A-1_1.jpg", "cover.jpg", "RLA-2-17_9.tif", "RLA-2-17_10.tif", "RLA-9_1.tif");
    assertThat(plan.get(0).problem()).contains(Problem.SEVERAL);
    assertThat(plan.get(1).problem()).contains(Problem.OTHER_NAME);
    assertThat(plan.get(2).unit().map(FiledUnit::entry)).contains(dossier);
    assertThat(plan.get(4).problem()).contains(Problem.NO_SUCH_CODE);
  }

  @Test
  void takesInWhatLiesInTheInboxInTheOrderOfTheNames() throws IOException {
    lay("box 4/RLA-2-17_10.png", ScanSamples.png(40, 30));
    lay("box 4/RLA-2-17_9.png", ScanSamples.png(50, 30));
    lay("RLA-2-17_11.png", new byte[] {1, 2, 3});
    lay("notes.txt", new byte[] {1});

    filing.takeIn(CURATOR, FilePattern.USUAL);

    assertThat(labels()).containsExactly("RLA-2-17_9", "RLA-2-17_10");
    assertThat(inbox.resolve("taken/box 4/RLA-2-17_9.png")).exists();
    assertThat(inbox.resolve("box 4")).isEmptyDirectory();
    assertThat(inbox.resolve("RLA-2-17_11.png")).exists();
    JobView job = filing.job(CURATOR).orElseThrow();
    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.message()).isEqualTo("2 attached, 0 known already, 2 left in the inbox");
    assertThat(archive.bean(Jobs.class).lines(job.id(), 0, 9).lines())
        .allMatch(line -> line.problem())
        .hasSize(2);
  }

  @Test
  void attachesNothingTwice() throws IOException {
    lay("RLA-2-17_1.png", ScanSamples.png(40, 30));
    filing.takeIn(CURATOR, FilePattern.USUAL);
    lay("RLA-2-17_1.png", ScanSamples.png(40, 30));

    filing.takeIn(CURATOR, FilePattern.USUAL);

    assertThat(labels()).containsExactly("RLA-2-17_1");
    assertThat(inbox.resolve("taken/RLA-2-17_1.png.2")).exists();
    assertThat(filing.job(CURATOR).orElseThrow().message()).contains("1 known already");
  }

  @Test
  void waitsForAFileThatIsStillBeingCopied() throws IOException {
    lay("RLA-2-17_1.png", ScanSamples.png(40, 30));
    Files.setLastModifiedTime(inbox.resolve("RLA-2-17_1.png"), FileTime.from(Instant.now()));

    filing.takeIn(CURATOR, FilePattern.USUAL);

    assertThat(filing.waiting(CURATOR, FilePattern.USUAL).get(0).scan().problem())
        .contains(Problem.BEING_WRITTEN);
    assertThat(labels()).isEmpty();
  }

  @Test
  void followsNoLinkAndSeesNothingHidden() throws IOException {
    lay(".RLA-2-17_1.png", ScanSamples.png(40, 30));
    Files.createSymbolicLink(inbox.resolve("RLA-2-17_2.png"), Path.of("/etc/passwd"));

    assertThat(filing.waiting(CURATOR, FilePattern.USUAL)).isEmpty();
    assertThat(archive.bean(ScanInbox.class).file("../../etc/passwd")).isEmpty();
    assertThat(archive.bean(ScanInbox.class).file("RLA-2-17_2.png")).isEmpty();
  }

  @Test
  void takesNothingThroughAFolderThatHasBecomeALink(@TempDir Path elsewhere) throws IOException {
    lay("box/RLA-2-17_1.png", ScanSamples.png(40, 30));
    Files.move(inbox.resolve("box"), elsewhere.resolve("box"));
    Files.createSymbolicLink(inbox.resolve("box"), elsewhere.resolve("box"));

    assertThat(archive.bean(ScanInbox.class).file("box/RLA-2-17_1.png")).isEmpty();
    assertThat(archive.bean(ScanInbox.class).lay("box/RLA-2-17_1.png")).isFalse();
    assertThat(elsewhere.resolve("box/RLA-2-17_1.png")).exists();
  }

  @Test
  void takesAFileOfAScannerWhoseClockIsAhead() throws IOException {
    lay("RLA-2-17_1.png", ScanSamples.png(40, 30));
    Files.setLastModifiedTime(
        inbox.resolve("RLA-2-17_1.png"), FileTime.from(Instant.now().plusSeconds(900_000)));

    filing.takeIn(CURATOR, FilePattern.USUAL);

    assertThat(labels()).containsExactly("RLA-2-17_1");
  }

  @Test
  void isEmptyWhereThereIsNoDirectory() {
    assertThat(filing.waiting(CURATOR, FilePattern.USUAL)).isEmpty();
  }

  private void lay(String path, byte[] bytes) throws IOException {
    Path file = inbox.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
  }

  private List<String> labels() {
    return archive.bean(OpenEntry.class).open(CURATOR, dossier).entry().pictures().stream()
        .map(picture -> picture.label().wordsIn("en"))
        .toList();
  }

  private EntryId unit(EntryId parent, Level level, String code) {
    return archive
        .bean(AddUnit.class)
        .add(
            CURATOR,
            new NewUnit(new UnitPlace.Within(parent), level, Texts.english("Unit " + code), code));
  }
}

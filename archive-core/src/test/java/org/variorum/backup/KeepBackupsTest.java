package org.variorum.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.option.Option;
import org.variorum.option.Options;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.settings.Settings;
import org.variorum.staff.Actor;

/** Backups of the desk; the tables stand for those of a file. */
class KeepBackupsTest {
  private ArchiveDatabase archive;
  private KeepBackups backups;
  private Jobs jobs;
  private Path data;

  @BeforeEach
  void open() throws IOException {
    archive = ArchiveDatabase.on(Database.H2);
    backups = archive.bean(KeepBackups.class);
    jobs = archive.bean(Jobs.class);
    data = archive.bean(Settings.class).dataDirectory();
    Files.createDirectories(data.resolve("store"));
    Files.writeString(data.resolve("store").resolve("content"), "what is kept");
    CopiedTables.between = () -> {};
    CopiedTables.possible = true;
  }

  @AfterEach
  void clear() {
    CopiedTables.possible = false;
    CopiedTables.between = () -> {};
    backups.all(Actor.OPERATOR).forEach(one -> backups.delete(Actor.OPERATOR, one.name()));
    for (Option option : Option.values()) {
      if (option.group() == Option.Group.BACKUP) {
        archive.bean(Options.class).keep(option, "", Actor.OPERATOR);
      }
    }
  }

  private JobView job(long id) {
    return jobs.withId(id).orElseThrow();
  }

  private Backup only() {
    return backups.all(Actor.OPERATOR).stream().reduce((one, other) -> null).orElseThrow();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(backups.place(Actor.OPERATOR))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void areReadBackBeforeTheyCount() throws IOException {
    long id = backups.begin(Actor.OPERATOR);

    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(only().isVerified()).isTrue();
    assertThat(only().sha512().orElseThrow())
        .isEqualTo(ReadBack.sha512(data.resolve("backup").resolve(only().name().value()), n -> {}))
        .hasSize(128);
    assertThat(job(id).position()).isEqualTo(job(id).total()).isPositive();
    assertThat(names()).containsExactly(only().name().value(), only().name().value() + ".sha512");
  }

  @Test
  void areNotVerifiedWhereABitOfThemTurned() throws IOException {
    backups.begin(Actor.OPERATOR);
    Path file = backups.handOut(Actor.OPERATOR, only().name()).file();
    try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
      damaged.seek(60);
      damaged.write(~damaged.read());
    }

    long id = backups.readBack(Actor.OPERATOR, only().name());

    assertThat(job(id).state()).isEqualTo(JobState.FAILED);
    assertThat(only().isVerified()).isFalse();
    assertThat(backups.failure(Actor.OPERATOR)).isPresent();
  }

  @Test
  void areRefusedWhereTheTablesLieElsewhere() {
    CopiedTables.possible = false;

    assertThat(backups.isPossible(Actor.OPERATOR)).isFalse();
    assertThatThrownBy(() -> backups.begin(Actor.OPERATOR))
        .isInstanceOf(ForeignTablesException.class)
        .hasMessageContaining("pg_dump");
  }

  @Test
  void leaveNothingBehindThatWasCancelled() throws IOException {
    CopiedTables.between = () -> jobs.cancel(jobs.last(BackupJob.NAME).orElseThrow().id());

    long id = backups.begin(Actor.OPERATOR);

    assertThat(job(id).state()).isEqualTo(JobState.CANCELLED);
    assertThat(names()).isEmpty();
  }

  @Test
  void goOnUnderTheSameNameAfterAKillAndLeaveNoHalf() throws IOException {
    List<Path> half = new ArrayList<>();
    CopiedTables.between =
        () -> {
          half.addAll(unfinished());
          throw new BackupFailedException("killed");
        };
    long id = backups.begin(Actor.OPERATOR);
    for (Path file : half) {
      Files.writeString(file, "what a kill leaves");
    }
    assertThat(half).hasSize(2);
    assertThat(backups.all(Actor.OPERATOR)).isEmpty();

    CopiedTables.between = () -> {};
    jobs.resume(id);

    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(half).allSatisfy(file -> assertThat(file).doesNotExist());
    assertThat(half.get(0).getFileName().toString()).startsWith(only().name().value());
    assertThat(only().isVerified()).isTrue();
  }

  private List<Path> unfinished() {
    try (Stream<Path> files = Files.list(backups.place(Actor.OPERATOR))) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void areMadeOnScheduleOnceEachTimeTheyAreDue() {
    ScheduledBackups clock = archive.bean(ScheduledBackups.class);
    assertThat(clock.beginIfDue()).as("off").isFalse();
    archive.bean(Options.class).keep(Option.BACKUP_RHYTHM, "daily", Actor.OPERATOR);
    assertThat(clock.beginIfDue()).as("just set").isFalse();

    archive.bean(KeptSettings.class).keep(Setting.BACKUP, "2020-01-01T00:00:00Z");

    assertThat(clock.beginIfDue()).isTrue();
    assertThat(only().name().origin()).isEqualTo(BackupName.Origin.SCHEDULE);
    assertThat(clock.beginIfDue()).as("done").isFalse();
  }

  @Test
  void tellHowMuchRoomTheyWant() {
    NoRoomForBackupException full = new NoRoomForBackupException(data, 2_500_000, 1_000_000);

    assertThat(full.needed()).isEqualTo(3);
    assertThat(full).hasMessageContaining("may take 3 MB").hasMessageContaining("only 1 MB");
  }
}

package org.variorum.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.variorum.contentstore.Disk;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.option.Options;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/** The door to the backups, for whoever runs the portal. */
@ApplicationScoped
public class KeepBackups {
  @Inject WholeArchive archive;
  @Inject BackupShelf shelf;
  @Inject Options options;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /** A backup that is handed out: its file and its digest, if that is known. */
  public record HandedOut(Path file, Backup backup) {}

  /** Whether backups can be made here at all; on a database server its own program makes them. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public boolean isPossible(Actor actor) {
    return archive.isPossible();
  }

  /** Where they lie. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public Path place(Actor actor) {
    return shelf.directory();
  }

  /** Those that are kept, newest first. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public List<Backup> all(Actor actor) {
    return shelf.all();
  }

  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public BackupSchedule schedule(Actor actor) {
    return BackupSchedule.of(options);
  }

  /** When the schedule asks for the next one. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public Optional<Instant> next(Actor actor) {
    return BackupSchedule.of(options).next(clock.instant(), clock.getZone());
  }

  /** The job that is at one, or was last. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public Optional<JobView> lastJob(Actor actor) {
    return jobs.last(BackupJob.NAME);
  }

  /** The last job if it failed: then the archive has no backup of today. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public Optional<JobView> failure(Actor actor) {
    return jobs.last(BackupJob.NAME)
        .filter(job -> job.state() == JobState.FAILED || job.state() == JobState.INTERRUPTED);
  }

  /**
   * Begins one, and returns the number of the job.
   *
   * @throws NoRoomForBackupException if the disk has no room for it
   * @throws ForeignTablesException if the tables are not ours
   * @throws org.variorum.job.JobRunningException if one is being made
   */
  @Requires(Right.OPERATE)
  public long begin(Actor actor) {
    archive.ensurePossible();
    try {
      Disk.makeDirectories(shelf.directory());
      archive.ensureRoom(shelf.directory());
    } catch (IOException e) {
      throw new BackupFailedException(
          "cannot write to " + shelf.directory() + ": " + e.getMessage(), e);
    }
    return begun(actor, "");
  }

  /** Begins to read one back, and returns the number of the job. */
  @Requires(Right.OPERATE)
  public long readBack(Actor actor, BackupName name) {
    known(name);
    return begun(actor, BackupJob.READ_BACK + name);
  }

  private long begun(Actor actor, String order) {
    return jobs.begin(BackupJob.NAME, order, actor.id());
  }

  /**
   * Hands one out.
   *
   * @throws NoSuchBackupException if there is none of that name
   */
  @Requires(Right.OPERATE)
  public HandedOut handOut(Actor actor, BackupName name) {
    return new HandedOut(shelf.file(name), known(name));
  }

  /** Deletes one for good. */
  @Requires(Right.OPERATE)
  public void delete(Actor actor, BackupName name) {
    known(name);
    try {
      shelf.remove(name);
    } catch (IOException e) {
      throw new UncheckedIOException("A backup cannot be deleted", e);
    }
  }

  private Backup known(BackupName name) {
    return shelf.one(name).orElseThrow(() -> new NoSuchBackupException(name));
  }
}

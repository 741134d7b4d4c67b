package org.variorum.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.variorum.contentstore.Disk;
import org.variorum.job.JobHaltedException;
import org.variorum.job.JobKind;
import org.variorum.job.JobRun;
import org.variorum.option.Option;
import org.variorum.option.Options;

/**
 * A backup onto the shelf, read back before it counts. A file that was broken off is begun anew,
 * since beginning anew is short and certain; one that has its name is only read back.
 */
@ApplicationScoped
public class BackupJob implements JobKind {
  public static final String NAME = "backup";

  /** The order of a backup that nobody asked for. */
  static final String SCHEDULED = "scheduled";

  /** Before the name of a backup that is only to be read back. */
  static final String READ_BACK = "read back ";

  private static final double MEGABYTE = 1e6;

  @Inject WholeArchive archive;
  @Inject BackupShelf shelf;
  @Inject BackupLetters letters;
  @Inject Options options;
  @Inject Clock clock;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String run(JobRun run) {
    try {
      return run.order().startsWith(READ_BACK)
          ? readAgain(new BackupName(run.order().substring(READ_BACK.length())), run)
          : made(run);
    } catch (JobHaltedException e) {
      throw e;
    } catch (IOException | UncheckedIOException e) {
      BackupFailedException failure =
          new BackupFailedException("the backup cannot be written: " + e.getMessage(), e);
      letters.failed(failure);
      throw failure;
    } catch (RuntimeException e) {
      letters.failed(e);
      throw e;
    }
  }

  private String made(JobRun run) throws IOException {
    archive.ensurePossible();
    BackupName name = name(run);
    Path target = shelf.file(name);
    Disk.makeDirectories(shelf.directory());
    if (!Files.exists(target)) {
      archive.ensureRoom(shelf.directory());
      long files = archive.files();
      run.reached(name.value(), 0, 2 * files);
      WholeArchive.Contents written =
          archive.write(target, (done, bytes) -> run.reached(Math.min(done, files), 2 * files));
      run.say(
          "Written: %d files, %.1f MB.".formatted(written.files(), Files.size(target) / MEGABYTE));
    }
    readNew(name, run);
    dropOld(run);
    return name.value();
  }

  private BackupName name(JobRun run) {
    BackupName.Origin origin =
        run.order().equals(SCHEDULED) ? BackupName.Origin.SCHEDULE : BackupName.Origin.HAND;
    return run.checkpoint().isEmpty()
        ? BackupName.at(clock.instant(), origin)
        : new BackupName(run.checkpoint());
  }

  /** What is not right at once never was, and is not kept. */
  private void readNew(BackupName name, JobRun run) throws IOException {
    try {
      readBack(name, run);
    } catch (BackupFailedException e) {
      shelf.remove(name);
      throw e;
    }
  }

  private void readBack(BackupName name, JobRun run) throws IOException {
    long files = archive.files();
    String digest =
        ReadBack.sha512(
            shelf.file(name), done -> run.reached(Math.min(files + done, 2 * files), 2 * files));
    shelf.verified(name, digest);
    run.say("Read back and found right. SHA-512: " + digest);
  }

  /** An older one that went bad is kept: what is left of it may be better than nothing. */
  private String readAgain(BackupName name, JobRun run) throws IOException {
    if (shelf.one(name).isEmpty()) {
      throw new NoSuchBackupException(name);
    }
    shelf.unverified(name);
    readBack(name, run);
    return name.value();
  }

  private void dropOld(JobRun run) throws IOException {
    if (!run.order().equals(SCHEDULED)) {
      return;
    }
    Retention retention =
        new Retention(
            options.number(Option.BACKUP_KEEP_DAYS),
            options.number(Option.BACKUP_KEEP_WEEKS),
            options.number(Option.BACKUP_KEEP_MONTHS));
    for (Backup old : retention.dropped(shelf.all(), clock.getZone())) {
      shelf.remove(old.name());
      run.say("No longer kept: " + old.name());
    }
  }
}

package org.variorum.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.variorum.job.JobRunningException;
import org.variorum.job.Jobs;
import org.variorum.job.Nightly;
import org.variorum.job.PortalOpened;
import org.variorum.option.Option;
import org.variorum.option.OptionChanged;
import org.variorum.option.Options;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;

/**
 * Begins a backup when the schedule says so. One that fell due while the portal stood still is made
 * soon after its start; a schedule that was just set looks ahead only.
 */
@ApplicationScoped
class ScheduledBackups {
  private static final int MINUTES = 5;

  @Inject WholeArchive archive;
  @Inject Options options;
  @Inject KeptSettings kept;
  @Inject Jobs jobs;
  @Inject Nightly nightly;
  @Inject Clock clock;

  void start(@Observes PortalOpened opened) {
    nightly.every(MINUTES, this::beginIfDue, "Cannot begin a backup");
  }

  void changed(@Observes OptionChanged change) {
    if (change.option().group() == Option.Group.BACKUP) {
      lookAhead();
    }
  }

  private void lookAhead() {
    kept.keep(Setting.BACKUP, clock.instant().toString());
  }

  /** Begins one if that is due; returns whether it was. */
  boolean beginIfDue() {
    Optional<Instant> due = BackupSchedule.of(options).lastDue(clock.instant(), clock.getZone());
    if (due.isEmpty() || !archive.isPossible()) {
      return false;
    }
    Optional<Instant> seen = kept.get(Setting.BACKUP).map(Instant::parse);
    if (seen.isEmpty()) {
      lookAhead();
      return false;
    }
    return due.get().isAfter(seen.get()) && isBegun();
  }

  /** While another is being made it waits. */
  private boolean isBegun() {
    try {
      jobs.begin(BackupJob.NAME, BackupJob.SCHEDULED);
      lookAhead();
      return true;
    } catch (JobRunningException e) {
      return false;
    }
  }
}

package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.variorum.job.JobRun;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.job.Looks;
import org.variorum.settings.KeptSettings;

/**
 * Lets an import that comes after an upgrade wait until the tables by which entries are known again
 * are written anew, so that nobody has to go on with it by hand. It looks again and again: besides
 * that they are written it has to see that they cannot be, that nobody writes them, and that it is
 * halted itself.
 */
@ApplicationScoped
class TablesAwaited {
  private static final String WRITING = "tables";

  /** Nobody has begun to write them after so many looks, or goes on with it. */
  private static final int MOST_IDLE_LOOKS = 60;

  @Inject KeptSettings kept;
  @Inject Jobs jobs;
  @Inject Clock clock;

  Duration betweenLooks = Looks.APART;

  /**
   * Returns when they are written; that it waits stands in the log of the job, which can be halted
   * meanwhile.
   *
   * @throws TablesUnwrittenException if they could not be written, or nobody writes them
   */
  void heed(JobRun run) {
    heed(run::say, () -> run.reached(0, 0));
  }

  /**
   * The same for what is no job.
   *
   * @param log takes in words that it waits, and that it goes on
   */
  void heed(Consumer<String> log) {
    heed(log, () -> {});
  }

  private void heed(Consumer<String> log, Runnable alive) {
    if (!kept.awaitsTables()) {
      return;
    }
    log.accept(
        "waiting until the tables are written anew after the upgrade; then it goes on by itself");
    Instant since = clock.instant();
    int idle = 0;
    while (kept.awaitsTables()) {
      Optional<JobView> writing = jobs.last(WRITING);
      idle = writing.filter(job -> !job.state().isOver()).isPresent() ? 0 : idle + 1;
      if (idle > MOST_IDLE_LOOKS || writing.filter(job -> failed(job, since)).isPresent()) {
        throw new TablesUnwrittenException();
      }
      alive.run();
      Looks.pause(betweenLooks);
    }
    log.accept("the tables are written; it goes on");
  }

  private static boolean failed(JobView job, Instant since) {
    Instant ended = job.ended();
    return job.state() == JobState.FAILED && ended != null && !ended.isBefore(since);
  }
}

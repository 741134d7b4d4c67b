package org.variorum.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.variorum.language.RefusedException;

/**
 * Jobs of this one portal. Whatever is written down as running when it starts was broken off by a
 * stop.
 */
@ApplicationScoped
class WatchedJobs implements Jobs {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);

  @Inject JobLedger ledger;
  @Inject Workers workers;
  @Inject Clock clock;

  private final Set<String> running = ConcurrentHashMap.newKeySet();

  @PostConstruct
  void tidy() {
    ledger.interruptAll();
  }

  @Override
  public long begin(String kind, String parameters, JobWork work) {
    if (!running.add(kind)) {
      throw new JobRunningException(kind);
    }
    try {
      long id = ledger.begin(kind, parameters);
      workers.soon(() -> run(id, kind, work));
      return id;
    } catch (RuntimeException e) {
      running.remove(kind);
      throw e;
    }
  }

  private void run(long id, String kind, JobWork work) {
    try {
      ledger.end(id, JobState.DONE, work.run(new Heartbeat(id)));
    } catch (RefusedException e) {
      ledger.end(id, JobState.FAILED, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The job '" + kind + "' failed", e);
      ledger.end(id, JobState.FAILED, String.valueOf(e));
    } finally {
      running.remove(kind);
    }
  }

  @Override
  public Optional<JobView> last(String kind) {
    return ledger.recent(kind, 1).stream().findFirst();
  }

  @Override
  public List<JobView> recent(int limit) {
    return ledger.recent(limit);
  }

  /** Writes down how far a job has come, but not each step of it. */
  private final class Heartbeat implements JobProgress {
    private final long id;
    private Instant next = Instant.MIN;

    Heartbeat(long id) {
      this.id = id;
    }

    @Override
    public void reached(long position, long total) {
      Instant now = clock.instant();
      if (now.isAfter(next) || position == total) {
        ledger.reached(id, position, total);
        next = now.plus(BETWEEN_LINES);
      }
    }
  }
}

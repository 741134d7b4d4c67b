package org.variorum.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;
import org.variorum.language.RefusedException;
import org.variorum.settings.Settings;

/**
 * Jobs of this one portal. Whatever is written down as running when it starts was broken off by a
 * stop: it goes on where it stopped, or says that it cannot.
 */
@ApplicationScoped
class WatchedJobs implements Jobs {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final int AT_A_TIME = 100;
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);

  @Inject JobLedger ledger;
  @Inject Workers workers;
  @Inject Settings settings;
  @Inject Clock clock;
  @Inject @Any Instance<JobKind> kinds;

  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final List<JobView> brokenOff = new ArrayList<>();

  @PostConstruct
  void tidy() {
    if (!settings.readsOnly()) {
      brokenOff.addAll(ledger.running());
      brokenOff.forEach(
          job -> ledger.end(job.id(), JobState.INTERRUPTED, "the portal stopped while it ran"));
    }
  }

  /** What was broken off goes on once all that the server gives can be used. */
  void goOn(@Observes PortalOpened opened) {
    List<JobView> due = List.copyOf(brokenOff);
    brokenOff.clear();
    due.stream().filter(this::isKnown).forEach(this::goOn);
  }

  private void goOn(JobView job) {
    try {
      resume(job.id());
      LOG.info(() -> "A job goes on where the stop of the portal broke it off: " + job.kind());
    } catch (RefusedException e) {
      ledger.end(job.id(), JobState.INTERRUPTED, String.valueOf(e.getMessage()));
    }
  }

  private boolean isKnown(JobView job) {
    return kind(job.kind()).isPresent();
  }

  private Optional<JobKind> kind(String name) {
    return kinds.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  @Override
  public long begin(String kind, String order) {
    return begin(kind, order, (StaffId) null);
  }

  @Override
  public long begin(String kind, String order, @Nullable StaffId by) {
    JobKind known = kind(kind).orElseThrow(() -> new IllegalArgumentException("No job " + kind));
    return begun(kind, () -> ledger.begin(kind, order, by), id -> work(id, known));
  }

  @Override
  public long begin(String kind, String parameters, JobWork work) {
    return begun(
        kind,
        () -> ledger.begin(kind, parameters, null),
        id -> work.run(new Run(id, parameters, "")));
  }

  /** Work on the job of a number, which returns what came of it. */
  private interface Working {
    String on(long id);
  }

  private long begun(String kind, LongSupplier writing, Working work) {
    if (!running.add(kind)) {
      throw new JobRunningException(kind);
    }
    try {
      long id = writing.getAsLong();
      workers.soon(() -> run(id, kind, work));
      return id;
    } catch (RuntimeException e) {
      running.remove(kind);
      throw e;
    }
  }

  private String work(long id, JobKind kind) {
    JobLedger.Kept kept = ledger.resume(id);
    Run run = new Run(id, kept.order(), kept.checkpoint());
    return kind instanceof SteppedJob stepped ? steps(id, stepped, run) : kind.run(run);
  }

  private String steps(long id, SteppedJob stepped, Run run) {
    while (true) {
      run.listen();
      SteppedJob.Step done = ledger.step(id, kept -> stepped.step(kept.order(), kept.checkpoint()));
      if (done.isLast()) {
        return done.outcome();
      }
    }
  }

  private void run(long id, String kind, Working work) {
    try {
      ledger.end(id, JobState.DONE, work.on(id));
    } catch (JobHaltedException e) {
      boolean pause = e.wanted() == Wanted.PAUSE;
      ledger.end(id, pause ? JobState.PAUSED : JobState.CANCELLED, "");
    } catch (RefusedException e) {
      ledger.end(id, JobState.FAILED, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The job '" + kind + "' failed", e);
      ledger.end(id, JobState.FAILED, "unforeseen, see the log of the portal: " + e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      LOG.log(Level.SEVERE, "The job '" + kind + "' was too large", e);
      ledger.end(id, JobState.FAILED, "there was no room in memory for it");
    } finally {
      running.remove(kind);
    }
  }

  @Override
  public void note(String kind, String parameters, String why) {
    ledger.end(ledger.begin(kind, parameters, null), JobState.FAILED, why);
  }

  @Override
  public void pause(long id) {
    if (isHaltable(known(id))) {
      ledger.want(id, Wanted.PAUSE);
    }
  }

  @Override
  public void cancel(long id) {
    JobView job = known(id);
    if (job.state() == JobState.PAUSED) {
      ledger.end(id, JobState.CANCELLED, "");
    } else if (isHaltable(job)) {
      ledger.want(id, Wanted.CANCEL);
    }
  }

  private JobView known(long id) {
    return withId(id).orElseThrow(() -> new UnknownJobException(id));
  }

  @Override
  public void resume(long id) {
    JobView job = known(id);
    if (!isResumable(job)) {
      throw new UnresumableJobException(job.kind());
    }
    JobKind kind = kind(job.kind()).orElseThrow();
    begun(job.kind(), () -> resumed(id), number -> work(number, kind));
  }

  /** Written down at once, so that whoever looks sees it run. */
  private long resumed(long id) {
    ledger.resume(id);
    return id;
  }

  @Override
  public boolean isResumable(JobView job) {
    return job.state() != JobState.RUNNING && job.state() != JobState.DONE && isKnown(job);
  }

  @Override
  public boolean isHaltable(JobView job) {
    return job.state() == JobState.RUNNING && isKnown(job);
  }

  @Override
  public Optional<JobView> withId(long id) {
    return ledger.withId(id);
  }

  @Override
  public Optional<JobView> last(String kind) {
    return ledger.recent(kind, 1).stream().findFirst();
  }

  @Override
  public List<JobView> recent(int limit) {
    return ledger.recent(0, limit);
  }

  @Override
  public List<JobView> recent(int from, int limit) {
    return ledger.recent(from, limit);
  }

  @Override
  public long count() {
    return ledger.count();
  }

  @Override
  public void forget(Instant endedBefore) {
    while (ledger.forget(endedBefore, AT_A_TIME) > 0) {
      LOG.fine("Old jobs were forgotten.");
    }
  }

  @Override
  public JobLines lines(long id, int from, int limit) {
    return ledger.lines(id, from, limit);
  }

  /** Writes down how far a job has come, but not each step of it. */
  private final class Run implements JobRun {
    private final long id;
    private final String order;
    private final String checkpoint;
    private Instant next = Instant.MIN;

    Run(long id, String order, String checkpoint) {
      this.id = id;
      this.order = order;
      this.checkpoint = checkpoint;
    }

    @Override
    public String order() {
      return order;
    }

    @Override
    public String checkpoint() {
      return checkpoint;
    }

    @Override
    public void reached(long position, long total) {
      Instant now = clock.instant();
      if (now.isAfter(next) || position == total) {
        ledger.reached(id, position, total);
        next = now.plus(BETWEEN_LINES);
        listen();
      }
    }

    @Override
    public void reached(String from, long position, long total) {
      ledger.reached(id, from, position, total);
      listen();
    }

    void listen() {
      Wanted wanted = ledger.wanted(id);
      if (wanted != Wanted.GO) {
        throw new JobHaltedException(wanted);
      }
    }

    @Override
    public void say(String line) {
      ledger.say(id, false, line);
    }

    @Override
    public void complain(String line) {
      ledger.say(id, true, line);
    }
  }
}

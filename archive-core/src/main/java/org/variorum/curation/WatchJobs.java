package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.variorum.job.JobLines;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.job.UnknownJobException;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/** Looks after the work that takes its time. */
@ApplicationScoped
public class WatchJobs {
  @Inject Jobs jobs;

  /** The jobs, newest first. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public List<JobView> list(Actor actor, int from, int limit) {
    return jobs.recent(from, limit);
  }

  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public long count(Actor actor) {
    return jobs.count();
  }

  /**
   * One of them.
   *
   * @throws UnknownJobException if there is none such
   */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public JobView look(Actor actor, long id) {
    return jobs.withId(id).orElseThrow(() -> new UnknownJobException(id));
  }

  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public JobLines log(Actor actor, long id, int from, int limit) {
    return jobs.lines(id, from, limit);
  }

  /** Begins a job of a kind, and returns its number. */
  @Requires(Right.OPERATE)
  public long begin(Actor actor, String kind) {
    return jobs.begin(kind, "", actor.id());
  }

  @Requires(Right.OPERATE)
  public void pause(Actor actor, long id) {
    jobs.pause(id);
  }

  @Requires(Right.OPERATE)
  public void cancel(Actor actor, long id) {
    jobs.cancel(id);
  }

  @Requires(Right.OPERATE)
  public void resume(Actor actor, long id) {
    jobs.resume(id);
  }

  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public boolean isResumable(Actor actor, JobView job) {
    return jobs.isResumable(job);
  }

  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public boolean isHaltable(Actor actor, JobView job) {
    return jobs.isHaltable(job);
  }
}

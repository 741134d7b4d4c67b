package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.Queue;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.review.QueuedReview;
import org.variorum.review.Reviews;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Says what is on a colleague's desk: one question to the archive for each part of it. */
@ApplicationScoped
@Transactional
public class SurveyDesk {
  /** How many lines each part has at most. */
  public static final int MOST = 8;

  private static final int LAST_JOBS = 20;
  private static final Duration REMEMBERED = Duration.ofDays(7);

  @Inject RecentEntries entries;
  @Inject Reviews reviews;
  @Inject Inbox inbox;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /**
   * What the actor has written and not saved, and what he changed and readers do not see yet; the
   * newest first.
   */
  @Requires(Right.READ_DESK)
  public List<DeskLine> drafts(Actor actor) {
    return entries.draftsOf(actor, MOST);
  }

  /** What the actor changed last, whether readers see it or not. */
  @Requires(Right.READ_DESK)
  public List<DeskLine> lately(Actor actor) {
    return entries.changedBy(actor, MOST);
  }

  /** What the actor is asked to look over, and what he sent to review and has back. */
  @Requires(Right.READ_DESK)
  public List<QueuedReview> waiting(Actor actor) {
    return reviews.waitingFor(actor, MOST);
  }

  /** What visitors sent and nobody has decided on; the kind that waits longest first. */
  @Requires(Right.READ_DESK)
  public List<Queue> queues(Actor actor) {
    return inbox.queues();
  }

  /** What runs in the background or is halted there, and what went wrong there in the last days. */
  @Requires(Right.READ_DESK)
  public List<JobView> jobs(Actor actor) {
    Instant since = clock.instant().minus(REMEMBERED);
    return jobs.recent(LAST_JOBS).stream()
        .filter(job -> !job.state().isOver() || isFailed(job, since))
        .limit(MOST)
        .toList();
  }

  private static boolean isFailed(JobView job, Instant since) {
    boolean failed = job.state() == JobState.FAILED || job.state() == JobState.INTERRUPTED;
    return failed && job.started().isAfter(since);
  }

  /** What others changed, the newest first. */
  @Requires(Right.READ_DESK)
  public List<DeskLine> byOthers(Actor actor) {
    return entries.byOthers(actor, MOST);
  }
}

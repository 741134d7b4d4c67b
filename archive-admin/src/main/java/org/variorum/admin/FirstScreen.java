package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.DeskLine;
import org.variorum.curation.SurveyDesk;
import org.variorum.inbox.Queue;
import org.variorum.job.JobView;
import org.variorum.review.QueuedReview;

/** The first screen of the desk: what is mine, and what waits for me. */
@Named
@RequestScoped
public class FirstScreen {
  @Inject SignedIn signedIn;
  @Inject SurveyDesk survey;
  @Inject InboxCounts inbox;
  @Inject Clock clock;
  @Inject DeskHeadings headings;

  private List<DeskLine> drafts = List.of();
  private List<QueuedReview> waiting = List.of();
  private List<JobView> jobs = List.of();
  private List<DeskLine> byOthers = List.of();

  @PostConstruct
  void load() {
    drafts = survey.drafts(signedIn.actor());
    waiting = survey.waiting(signedIn.actor());
    jobs = survey.jobs(signedIn.actor());
    byOthers = survey.byOthers(signedIn.actor());
    headings.about(
        Stream.concat(
            Stream.concat(drafts.stream(), byOthers.stream()).map(DeskLine::id),
            waiting.stream().map(one -> one.review().entry().value())));
  }

  public List<DeskLine> getDrafts() {
    return drafts;
  }

  public List<QueuedReview> getWaiting() {
    return waiting;
  }

  public List<Queue> getQueues() {
    return inbox.getQueues();
  }

  public boolean isOverdue(Queue queue) {
    return queue.isOverdue(clock.instant());
  }

  public List<JobView> getJobs() {
    return jobs;
  }

  public List<DeskLine> getByOthers() {
    return byOthers;
  }

  /** On which day it is, so that each begins with another kind of useful thing. */
  static int today(Clock clock) {
    return LocalDate.now(clock).getDayOfYear();
  }

  /** How far a job has come, in words of the machine; null before it knows. */
  public @Nullable String reached(JobView job) {
    return job.total() > 0
        ? job.position() + " / " + job.total()
        : job.position() > 0 ? Long.toString(job.position()) : null;
  }
}

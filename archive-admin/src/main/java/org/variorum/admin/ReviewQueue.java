package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.variorum.review.QueuedReview;

/** What waits for reviewers, the longest first. */
@Named
@RequestScoped
public class ReviewQueue {
  private static final int MOST = 200;

  @Inject ReviewActs acts;
  @Inject DeskHeadings headings;

  private List<QueuedReview> waiting = List.of();
  private long total;

  @PostConstruct
  void load() {
    waiting = acts.waiting(MOST);
    headings.about(waiting.stream().map(one -> one.review().entry().value()));
    total = waiting.size() < MOST ? waiting.size() : acts.count();
  }

  public List<QueuedReview> getWaiting() {
    return waiting;
  }

  /** How many wait that are not listed. */
  public long getMore() {
    return total - waiting.size();
  }
}

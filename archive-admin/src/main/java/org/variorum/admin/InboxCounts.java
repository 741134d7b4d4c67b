package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.SurveyDesk;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.Queue;

/** How many messages of visitors wait for a decision; asked once for each page. */
@Named
@RequestScoped
public class InboxCounts {
  @Inject SignedIn signedIn;
  @Inject SurveyDesk survey;

  private @Nullable List<Queue> queues;

  public long of(MessageKind kind) {
    return getQueues().stream().filter(queue -> queue.kind() == kind).mapToLong(Queue::count).sum();
  }

  public long getAll() {
    return getQueues().stream().mapToLong(Queue::count).sum();
  }

  /** The kinds of which messages wait; the one that waits longest first. */
  public List<Queue> getQueues() {
    List<Queue> known = queues;
    if (known == null) {
      known = signedIn.may("READ_DESK") ? survey.queues(signedIn.actor()) : List.of();
      queues = known;
    }
    return known;
  }
}

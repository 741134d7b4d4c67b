package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.ReadInbox;
import org.variorum.inbox.MessageKind;

/** How many messages of visitors wait for a decision; asked once for each page. */
@Named
@RequestScoped
public class InboxCounts {
  @Inject SignedIn signedIn;
  @Inject ReadInbox inbox;

  private @Nullable Map<MessageKind, Long> waiting;

  public long of(MessageKind kind) {
    return waiting().getOrDefault(kind, 0L);
  }

  public long getAll() {
    return waiting().values().stream().mapToLong(Long::longValue).sum();
  }

  private Map<MessageKind, Long> waiting() {
    Map<MessageKind, Long> known = waiting;
    if (known == null) {
      known = signedIn.may("READ_DESK") ? inbox.waiting(signedIn.actor()) : Map.of();
      waiting = known;
    }
    return known;
  }
}

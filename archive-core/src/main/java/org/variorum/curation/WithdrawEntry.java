package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.variorum.identifier.EntryId;
import org.variorum.projection.Projector;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Takes an entry back from the public; its editions are kept. */
@ApplicationScoped
@Transactional
public class WithdrawEntry {
  @Inject Revising revising;
  @Inject Projector projector;
  @Inject Clock clock;

  /** Withdraws it; nothing happens to one that is not published. */
  @Requires(Right.PUBLISH)
  public void withdraw(Actor actor, EntryId entry) {
    DeskEntry head = revising.held(entry);
    if (head.edition() == null) {
      return;
    }
    head.withdrawn();
    projector.withdraw(List.of(entry));
    projector.announce(List.of(entry), new Made(actor, clock.instant()));
  }
}

package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.variorum.edition.EditionHead;
import org.variorum.edition.EditionLedger;
import org.variorum.identifier.EntryId;
import org.variorum.projection.Projector;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.EntryState;
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
  @Inject EditionLedger ledger;
  @Inject Clock clock;

  /** Withdraws it; nothing happens to one that is not published. */
  @Requires(Right.PUBLISH)
  public void withdraw(Actor actor, EntryId entry) {
    DeskEntry head = revising.held(actor, entry);
    if (head.edition() == null) {
      return;
    }
    Made made = new Made(actor, clock.instant());
    head.withdrawn(made);
    projector.withdraw(List.of(entry));
    projector.announce(List.of(entry), made);
  }

  /**
   * Shows the last edition again, as it was before it was withdrawn; what is hidden stays so.
   *
   * @throws StaleRevisionException if someone has changed the entry since
   * @throws UnmovableException if it is not withdrawn
   */
  @Requires(Right.PUBLISH)
  public void showAgain(Actor actor, EntryId entry, int expectedRevision) {
    DeskEntry head = revising.held(actor, entry, expectedRevision);
    EditionHead last = ledger.all(entry).stream().findFirst().orElse(null);
    if (head.state() != EntryState.WITHDRAWN || last == null || last.suppressed()) {
      throw new UnmovableException(entry, UnmovableException.Why.NOT_WITHDRAWN);
    }
    Made made = new Made(actor, clock.instant());
    head.shownAgain(last.number(), last.revision(), made);
    projector.publish(ledger.held(List.of(entry)).stream().map(Projector.Shown::again).toList());
    projector.announce(List.of(entry), made);
  }
}

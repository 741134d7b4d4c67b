package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.variorum.edition.EditionHead;
import org.variorum.edition.EditionLedger;
import org.variorum.hiding.PublicReason;
import org.variorum.hiding.Withdrawals;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.projection.Projector;
import org.variorum.review.Reviews;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.EntryState;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Takes an entry back from the public, and says why in its place; its editions are kept. */
@ApplicationScoped
@Transactional
public class WithdrawEntry {
  @Inject Revising revising;
  @Inject Drafts drafts;
  @Inject EditionLedger ledger;
  @Inject Withdrawals withdrawals;
  @Inject Reviews reviews;
  @Inject Projector projector;
  @Inject Clock clock;

  /** Withdraws it; nothing happens to one that is not published. */
  @Requires(Right.PUBLISH)
  public void withdraw(Actor actor, EntryId entry, PublicReason reason) {
    DeskEntry head = revising.held(actor, entry);
    Integer edition = head.edition();
    if (edition == null) {
      return;
    }
    Instant now = clock.instant();
    withdrawals.add(entry, reason, heading(entry, edition), actor, now);
    reviews.close(entry, actor, now);
    Made made = new Made(actor, now);
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
    withdrawals.lift(entry, actor, made.when());
    head.shownAgain(last.number(), last.revision(), made);
    projector.publish(ledger.held(List.of(entry)).stream().map(Projector.Shown::again).toList());
    projector.announce(List.of(entry), made);
  }

  /** As readers knew it, whatever the draft says meanwhile. */
  private Texts heading(EntryId entry, int edition) {
    return ledger.all(entry).stream()
        .filter(head -> head.number() == edition)
        .findFirst()
        .flatMap(head -> drafts.revision(entry, head.revision()))
        .map(known -> known.forReaders().heading())
        .orElse(Texts.NONE);
  }
}

package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.variorum.edition.EditionHead;
import org.variorum.edition.EditionLedger;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.EntryId;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.EntryState;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Takes an entry back from the public, and says why in its place; its editions are kept. */
@ApplicationScoped
@Transactional
public class WithdrawEntry {
  @Inject Revising revising;
  @Inject EditionLedger ledger;
  @Inject Publishing publishing;

  /** Withdraws it; nothing happens to one that is not published. */
  @Requires(Right.PUBLISH)
  public void withdraw(Actor actor, EntryId entry, PublicReason reason) {
    DeskEntry head = revising.held(actor, entry);
    if (head.edition() != null) {
      publishing.withdraw(actor, List.of(head), reason);
    }
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
    publishing.show(actor, List.of(new Publishing.Again(head, last)));
  }
}

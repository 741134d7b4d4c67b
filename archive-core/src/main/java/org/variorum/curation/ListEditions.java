package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.variorum.edition.EditionHead;
import org.variorum.edition.EditionLedger;
import org.variorum.identifier.EntryId;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Lists the editions of an entry, also of one that was withdrawn. */
@ApplicationScoped
@Transactional
public class ListEditions {
  @Inject EditionLedger ledger;

  /** Its editions, newest first. */
  @Requires(Right.READ_DESK)
  public List<EditionHead> of(Actor actor, EntryId entry) {
    return ledger.all(entry);
  }
}

package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.OutsideRemitException;
import org.variorum.staff.Remit;

/** Keeps colleagues to what they work on. Who works on everything costs no question. */
@ApplicationScoped
class Grounds {
  @Inject Drafts drafts;

  /**
   * Lets pass who works on the entry.
   *
   * @throws OutsideRemitException if he does not
   */
  void ensure(Actor actor, DeskEntry head) {
    EntryId entry = new EntryId(head.id());
    if (!covers(actor, entry, head.kind())) {
      throw new OutsideRemitException(entry);
    }
  }

  /** Lets pass who works on everything, for what belongs to no entry. */
  void ensureWhole(Actor actor, String what) {
    if (!actor.remit().isWhole()) {
      throw new OutsideRemitException(what);
    }
  }

  boolean covers(Actor actor, EntryId entry, EntryKind kind) {
    Remit remit = actor.remit();
    return remit.covers(kind.code(), remit.asksWhere(kind.code()) ? drafts.path(entry) : Set.of());
  }
}

package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.identifier.EntryId;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Takes an entry to hand as it lies on the desk, or as it was. */
@ApplicationScoped
@Transactional
public class OpenEntry {
  @Inject Drafts drafts;

  /**
   * The entry as its newest revision has it.
   *
   * @throws UnknownEntryException if there is none
   */
  @Requires(Right.READ_DESK)
  public OpenedEntry open(Actor actor, EntryId entry) {
    DeskEntry head = drafts.head(entry).orElseThrow(() -> new UnknownEntryException(entry));
    return new OpenedEntry(
        drafts.newest(head),
        head.revision(),
        head.state(),
        head.edition(),
        head.edited(),
        head.changedAt(),
        drafts.signature(head.changedBy()),
        head.stateSince(),
        drafts.signature(head.stateBy()));
  }
}

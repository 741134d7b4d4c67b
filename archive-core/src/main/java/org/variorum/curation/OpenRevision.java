package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Reads an entry as it was after one act. */
@ApplicationScoped
@Transactional
public class OpenRevision {
  @Inject Drafts drafts;

  @Requires(Right.READ_DESK)
  public Optional<Entry> open(Actor actor, EntryId entry, int number) {
    return drafts.revision(entry, number);
  }
}

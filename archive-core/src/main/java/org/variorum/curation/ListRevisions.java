package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Lists what was done to an entry. */
@ApplicationScoped
@Transactional
public class ListRevisions {
  @Inject Drafts drafts;

  /** Its revisions, newest first. */
  @Requires(Right.READ_DESK)
  public List<Drafts.RevisionHead> of(Actor actor, EntryId entry) {
    return drafts.revisions(entry);
  }
}

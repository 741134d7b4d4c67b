package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.revision.FreshIds;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/** Begins an entry. */
@ApplicationScoped
@Transactional
public class CreateEntry {
  @Inject Beginning beginning;
  @Inject FreshIds ids;

  /** Begins an entry with nothing but its heading, and returns its identifier. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public EntryId create(Actor actor, EntryKind kind, Texts heading) {
    Entry entry = Entry.titled(ids.one(), kind, heading);
    beginning.begin(actor, List.of(entry));
    return entry.id();
  }
}

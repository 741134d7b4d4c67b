package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Offers entries to refer to, while one types. */
@ApplicationScoped
@Transactional
public class PickEntries {
  @Inject DeskEntries entries;

  /** At most so many entries of a kind, or of any, whose heading, name or code holds the words. */
  @Requires(Right.READ_DESK)
  public List<PickedEntry> pick(Actor actor, String words, @Nullable EntryKind kind, int limit) {
    return entries.pick(words, kind, limit);
  }
}

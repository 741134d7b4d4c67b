package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.change.Alteration;
import org.variorum.change.Alterations;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
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
  @Inject DocumentCodec codec;

  /** A page of its revisions, newest first. */
  @Requires(Right.READ_DESK)
  public List<Drafts.RevisionHead> of(Actor actor, EntryId entry, int from, int size) {
    return drafts.revisions(entry, from, size);
  }

  /** What differs between two of its revisions; empty if there is no such. */
  @Requires(Right.READ_DESK)
  public Optional<Compared> between(Actor actor, EntryId entry, int earlier, int later) {
    Map<Integer, Entry> two = drafts.revisions(entry, List.of(earlier, later));
    Entry before = two.get(earlier);
    Entry after = two.get(later);
    return before == null || after == null
        ? Optional.empty()
        : Optional.of(new Compared(before, after, Alterations.between(codec, before, after)));
  }

  /** Two states of an entry, and all that differs. */
  public record Compared(Entry before, Entry after, List<Alteration> alterations) {}
}

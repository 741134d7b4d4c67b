package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import org.variorum.identifier.EntryId;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Tells what entries are called that another refers to. */
@ApplicationScoped
@Transactional
public class NameEntries {
  @Inject DeskEntries entries;

  /** Their headings, in one question; what there is not, or is only announced, is missing. */
  @Requires(Right.READ_DESK)
  public Map<EntryId, String> of(Actor actor, Collection<EntryId> wanted) {
    return entries.headings(wanted);
  }

  /**
   * What they are called in a language, in one question; what was given up for another is missing.
   *
   * @param language {@code en}, {@code ru} or {@code de}
   */
  @Requires(Right.READ_DESK)
  public Map<EntryId, String> in(Actor actor, String language, Collection<EntryId> wanted) {
    return entries.called(language, wanted);
  }
}

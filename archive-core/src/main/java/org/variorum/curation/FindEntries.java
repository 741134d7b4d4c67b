package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Lists what lies on the desk. */
@ApplicationScoped
@Transactional
public class FindEntries {
  @Inject DeskEntries entries;

  @Requires(Right.READ_DESK)
  public DeskPage find(Actor actor, DeskQuery query) {
    return entries.find(query);
  }
}

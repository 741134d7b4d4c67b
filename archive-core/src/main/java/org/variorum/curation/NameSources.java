package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.shorthand.SourceBook;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Tells by which keys sources can be cited. */
@ApplicationScoped
@Transactional
public class NameSources {
  @Inject KnownSources sources;

  /** All that lie on the desk, as their newest revisions have them. */
  @Requires(Right.READ_DESK)
  public SourceBook book(Actor actor) {
    return sources.book();
  }
}

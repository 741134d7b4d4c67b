package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.standing.StandingPage;
import org.variorum.standing.StandingPages;
import org.variorum.standing.StandingVersion;

/** Says which of its pages the archive has written itself. */
@ApplicationScoped
@Transactional
public class ListStandingPages {
  @Inject StandingPages pages;

  /** The newest version of each page on which something was ever written. */
  @Requires(Right.READ_DESK)
  public Map<StandingPage, StandingVersion> newest(Actor actor) {
    return pages.newest();
  }
}

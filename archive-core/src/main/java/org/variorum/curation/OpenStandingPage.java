package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.standing.ProgramTexts;
import org.variorum.standing.StandingPage;
import org.variorum.standing.StandingPages;

/** Takes a page of the archive to hand, with all that was ever written on it. */
@ApplicationScoped
@Transactional
public class OpenStandingPage {
  @Inject StandingPages pages;
  @Inject ProgramTexts program;

  @Requires(Right.READ_DESK)
  public OpenedStandingPage open(Actor actor, StandingPage page) {
    return new OpenedStandingPage(page, pages.versions(page), program.of(page));
  }
}

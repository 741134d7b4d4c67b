package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.Hidings;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Looks again at what is hidden: lets visitors see it again, or keeps it hidden longer. */
@ApplicationScoped
@Transactional
public class ShowAgain {
  @Inject Revising revising;
  @Inject Hidings hidings;
  @Inject HiddenPages pages;
  @Inject Clock clock;

  /**
   * Lets visitors see it again as it was.
   *
   * @throws org.variorum.hiding.UnknownHidingException if it is not hidden, or suppressed
   */
  @Requires(Right.REVIEW)
  public void show(Actor actor, long id) {
    Instant now = clock.instant();
    Hiding shown = hidings.show(id, actor, now);
    revising.heldAnywhere(actor, shown.what().entry());
    pages.redraw(shown, now);
  }

  /**
   * Keeps it hidden, to be looked at again on a later day.
   *
   * @throws org.variorum.hiding.UnknownHidingException if it is not hidden, or suppressed
   */
  @Requires(Right.REVIEW)
  public void keep(Actor actor, long id, LocalDate reviewOn) {
    Hiding kept = hidings.review(id, reviewOn);
    revising.heldAnywhere(actor, kept.what().entry());
  }
}

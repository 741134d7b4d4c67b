package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.identifier.ObjectId;
import org.variorum.staff.Actor;
import org.variorum.staff.Right;

/** Which pages a colleague sees at the desk. Who may review sees them all, without a question. */
@ApplicationScoped
class SeenPages {
  @Inject DigitalObjects objects;
  @Inject Clock clock;

  boolean sees(Actor actor, ObjectId page) {
    return unseen(actor, Set.of(page)).isEmpty();
  }

  /**
   * Lets pass who sees it.
   *
   * @throws UnknownObjectException if he does not
   */
  void ensure(Actor actor, ObjectId page) {
    if (!sees(actor, page)) {
      throw new UnknownObjectException(page);
    }
  }

  /** Those of these pages that only others see. */
  Set<ObjectId> unseen(Actor actor, Collection<ObjectId> pages) {
    if (actor.may(Right.REVIEW) || pages.isEmpty()) {
      return Set.of();
    }
    LocalDate today = LocalDate.now(clock);
    return objects.of(pages).values().stream()
        .filter(page -> !page.access().seenBy(actor, today))
        .map(ObjectView::id)
        .collect(Collectors.toSet());
  }
}

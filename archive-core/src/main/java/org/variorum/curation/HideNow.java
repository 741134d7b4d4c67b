package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.Hidings;
import org.variorum.hiding.Reason;
import org.variorum.identifier.MessageId;
import org.variorum.inbox.MessageState;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/**
 * Hides something from visitors at once and everywhere: an entry with all its editions, one
 * edition, or a scan wherever it is shown. Drafts and revisions stay at the desk.
 */
@ApplicationScoped
@Transactional
public class HideNow {
  @Inject Revising revising;
  @Inject Hidings hidings;
  @Inject DigitalObjects objects;
  @Inject HiddenPages pages;
  @Inject DecideMessage deciding;
  @Inject Clock clock;

  /**
   * Hides it; what is hidden already stays as it is.
   *
   * @throws UnknownEntryException if there is no such entry
   * @throws UnknownObjectException if there is no such scan
   */
  @Requires(Right.REVIEW)
  public Hiding hide(Actor actor, Hideable what, Reason reason) {
    Instant now = clock.instant();
    ensure(actor, what);
    Hiding hiding = hidings.hide(what, reason, actor, now);
    pages.redraw(hiding, now);
    return hiding;
  }

  private void ensure(Actor actor, Hideable what) {
    revising.heldAnywhere(actor, what.entry());
    if (what instanceof Hideable.OfScan scan && objects.of(scan.object()).isEmpty()) {
      throw new UnknownObjectException(scan.object());
    }
  }

  /**
   * Hides what a report is about and accepts the report, both or neither.
   *
   * @param answer told to the sender; may be empty
   */
  @Requires(Right.REVIEW)
  public Hiding onReport(
      Actor actor, MessageId report, Hideable what, Reason reason, String answer) {
    deciding.decide(actor, report, MessageState.ACCEPTED, answer);
    Reason because = new Reason(reason.category(), reason.note(), reason.reviewOn(), report);
    return hide(actor, what, because);
  }
}

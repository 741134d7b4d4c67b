package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.variorum.edition.Manner;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.revision.DeskEntry;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/**
 * Shows an entry to the public as its next edition. That lifts a withdrawal, and ends a review:
 * whoever publishes what was sent to review approves of it in the same act.
 */
@ApplicationScoped
@Transactional
public class PublishEntry {
  @Inject Revising revising;
  @Inject Reviewing reviewing;
  @Inject Publishing publishing;

  /**
   * Publishes the revision that the actor has seen. What takes two people may be published by one
   * alone where the house has nobody else to review it; the edition then says so.
   *
   * @throws StaleRevisionException if someone else has changed the entry since
   * @throws UnpublishableException if it is not fit for the public, or this actor may not publish
   *     it
   */
  @Requires(Right.PUBLISH)
  public Publication publish(Actor actor, EntryId entry, int expectedRevision) {
    DeskEntry head = revising.held(actor, entry, expectedRevision);
    Entry shown = revising.newest(head);
    Manner manner = reviewing.manner(actor, head, shown);
    return publish(actor, head, shown, manner);
  }

  /**
   * Publishes the revision that the actor has seen as one that only mends a slip of the pen: it is
   * not announced as something new.
   *
   * @throws StaleRevisionException if someone else has changed the entry since
   * @throws UnpublishableException if it is not fit for the public, or touches more than a slip of
   *     the pen does
   */
  @Requires(Right.PUBLISH)
  public Publication publishAsMinor(Actor actor, EntryId entry, int expectedRevision) {
    DeskEntry head = revising.held(actor, entry, expectedRevision);
    Entry shown = revising.newest(head);
    reviewing.checkMinor(actor, head, shown);
    return publish(actor, head, shown, Manner.MINOR);
  }

  private Publication publish(Actor actor, DeskEntry head, Entry shown, Manner manner) {
    List<Integer> numbers =
        publishing.publish(actor, List.of(new Publishing.Ready(head, shown, manner)));
    return new Publication(numbers.get(0), manner);
  }
}

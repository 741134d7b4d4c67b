package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.variorum.document.DocumentCodec;
import org.variorum.edition.EditionKey;
import org.variorum.edition.EditionLedger;
import org.variorum.edition.EditionNote;
import org.variorum.edition.Manner;
import org.variorum.entry.Entry;
import org.variorum.hiding.Withdrawals;
import org.variorum.identifier.EntryId;
import org.variorum.projection.Projector;
import org.variorum.review.Reviews;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Made;
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
  @Inject EditionLedger ledger;
  @Inject Projector projector;
  @Inject DocumentCodec codec;
  @Inject Reviewing reviewing;
  @Inject Reviews reviews;
  @Inject Withdrawals withdrawals;
  @Inject Clock clock;

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
    Entry told = shown.forReaders();
    Made made = new Made(actor, clock.instant());
    EntryId entry = shown.id();
    EditionKey key = new EditionKey(entry.value(), ledger.last(entry) + 1);
    EditionNote note = note(head, made, manner, entry);
    ledger.add(key, note, codec.write(told));
    head.published(key.number());
    projector.publish(List.of(new Projector.Shown(told, key, made.when(), note.announced())));
    projector.announce(List.of(entry), made);
    withdrawals.lift(entry, actor, made.when());
    reviews.close(entry, actor, made.when());
    return new Publication(key.number(), manner);
  }

  private EditionNote note(DeskEntry head, Made made, Manner manner, EntryId entry) {
    EditionNote note = EditionNote.of(head.revision(), made, manner);
    return manner == Manner.MINOR
        ? note.announcedAs(ledger.lastAnnounced(entry).orElse(made.when()))
        : note;
  }
}

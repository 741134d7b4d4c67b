package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.variorum.document.DocumentCodec;
import org.variorum.edition.EditionKey;
import org.variorum.edition.EditionLedger;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.projection.Projector;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.vocabulary.Vocabularies;

/** Shows an entry to the public as its next edition. */
@ApplicationScoped
@Transactional
public class PublishEntry {
  @Inject Revising revising;
  @Inject EditionLedger ledger;
  @Inject Projector projector;
  @Inject DocumentCodec codec;
  @Inject Vocabularies vocabularies;
  @Inject Clock clock;

  /**
   * Publishes the revision that the actor has seen; returns the number of the edition.
   *
   * @throws StaleRevisionException if someone else has changed the entry since
   * @throws UnpublishableException if it is not fit for the public, or this actor may not publish
   *     it
   */
  @Requires(Right.PUBLISH)
  public int publish(Actor actor, EntryId entry, int expectedRevision) {
    DeskEntry head = revising.held(entry, expectedRevision);
    Entry shown = revising.newest(head);
    List<Hindrance> hindrances = hindrances(actor, head, shown);
    if (!hindrances.isEmpty()) {
      throw new UnpublishableException(entry, hindrances);
    }
    Entry told = shown.forReaders();
    Made made = new Made(actor, clock.instant());
    EditionKey key = new EditionKey(entry.value(), ledger.last(entry) + 1);
    ledger.add(key, head.revision(), made, codec.write(told));
    head.published(key.number());
    projector.publish(List.of(new Projector.Shown(told, key, made)));
    projector.announce(List.of(entry), made);
    return key.number();
  }

  private List<Hindrance> hindrances(Actor actor, DeskEntry head, Entry shown) {
    LocalDate today = LocalDate.now(clock);
    List<Hindrance> found =
        new ArrayList<>(new PublicationRules(vocabularies.current(), today).hindrances(shown));
    new FourEyes(actor, head.changedBy()).hindrance(shown, today).ifPresent(found::add);
    return found;
  }
}

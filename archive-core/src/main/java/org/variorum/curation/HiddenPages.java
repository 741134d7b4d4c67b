package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.edition.EditionLedger;
import org.variorum.edition.PublishedEdition;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.HidingChanged;
import org.variorum.identifier.EntryId;
import org.variorum.projection.Projector;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;

/** Writes what visitors see anew after something was hidden, shown again or suppressed. */
@ApplicationScoped
class HiddenPages {
  @Inject EditionLedger ledger;
  @Inject Projector projector;
  @Inject Event<HidingChanged> changes;

  /** Writes the published tables of all entries that it concerns, and tells of it. */
  void redraw(Hiding hiding, Instant now) {
    Set<EntryId> entries = concerned(hiding.what());
    List<PublishedEdition> held = ledger.held(entries);
    Set<EntryId> gone = new HashSet<>(entries);
    held.forEach(edition -> gone.remove(edition.entry().id()));
    projector.withdraw(gone);
    projector.publish(held.stream().map(Projector.Shown::again).toList());
    projector.announce(entries, new Made(Actor.OPERATOR, now));
    changes.fire(new HidingChanged(hiding));
  }

  private Set<EntryId> concerned(Hideable what) {
    return what instanceof Hideable.OfScan scan
        ? ledger.showing(scan.object())
        : Set.of(what.entry());
  }
}

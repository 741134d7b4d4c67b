package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.variorum.edition.EditionLedger;
import org.variorum.edition.PublishedEdition;
import org.variorum.identifier.EntryId;
import org.variorum.projection.Projector;
import org.variorum.revision.Drafts;
import org.variorum.revision.KnownEntries;

/**
 * Writes the tables of those entries anew that refer to others, once these lead elsewhere. No
 * document changes.
 */
@ApplicationScoped
class Rewiring {
  private static final int BATCH = 50;

  @Inject KnownEntries known;
  @Inject Drafts drafts;
  @Inject EditionLedger ledger;
  @Inject Projector projector;

  /** All that refers to one of these, as the tables know it now. */
  Set<EntryId> referringTo(EntryId... targets) {
    Set<EntryId> referring = new LinkedHashSet<>();
    for (EntryId target : targets) {
      referring.addAll(known.referringTo(target));
    }
    return referring;
  }

  /** Writes their tables anew; returns those of them that visitors see. */
  List<EntryId> rewire(Collection<EntryId> entries) {
    List<EntryId> all = List.copyOf(entries);
    List<EntryId> shown = new ArrayList<>();
    for (int from = 0; from < all.size(); from += BATCH) {
      shown.addAll(some(all.subList(from, Math.min(all.size(), from + BATCH))));
    }
    return shown;
  }

  private List<EntryId> some(List<EntryId> entries) {
    projector.desk(drafts.describeAnew(List.copyOf(known.heads(entries).values())));
    List<PublishedEdition> editions = ledger.held(entries);
    projector.publish(editions.stream().map(Projector.Shown::again).toList());
    return editions.stream().map(edition -> edition.entry().id()).toList();
  }
}

package org.variorum.dissemination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.citation.Citation;
import org.variorum.citation.EvidenceRegion;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectView;
import org.variorum.edition.PublishedEdition;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/** Finds which of the pages that entries mark evidence on visitors see today. */
@ApplicationScoped
class SeenPages {
  @Inject DigitalObjects objects;
  @Inject PublishedNames names;
  @Inject Clock clock;

  /** In two statements, or none where nothing is marked. */
  Map<ObjectId, SeenPage> marked(Collection<PublishedEdition> editions) {
    Set<ObjectId> marked =
        editions.stream()
            .flatMap(edition -> edition.entry().allCitations())
            .map(Citation::region)
            .flatMap(region -> Optional.ofNullable(region).stream())
            .map(EvidenceRegion::object)
            .collect(Collectors.toSet());
    if (marked.isEmpty()) {
      return Map.of();
    }
    Map<ObjectId, EntryId> showing = names.showing(marked);
    LocalDate today = LocalDate.now(clock);
    Map<ObjectId, SeenPage> seen = new HashMap<>();
    for (ObjectView page : objects.of(showing.keySet()).values()) {
      EntryId shownBy = showing.get(page.id());
      if (shownBy != null && page.isPicture() && page.isMade() && page.access().openOn(today)) {
        seen.put(page.id(), new SeenPage(shownBy, page.mapping()));
      }
    }
    return seen;
  }
}

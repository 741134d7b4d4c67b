package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.citation.EvidenceRegion;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.identifier.ObjectId;

/** Finds out who may see the pages that entries show, and those on which they mark evidence. */
@ApplicationScoped
class Seals {
  @Inject DigitalObjects objects;

  /** Of those pages that not all may see in full, who may; in one statement, or none. */
  Map<ObjectId, Access> of(Collection<Entry> entries) {
    List<ObjectId> pages = entries.stream().flatMap(Seals::pages).distinct().toList();
    Map<ObjectId, Access> seals = new HashMap<>();
    objects
        .of(pages)
        .forEach(
            (id, page) -> {
              if (!page.access().equals(Access.OPEN)) {
                seals.put(id, page.access());
              }
            });
    return seals;
  }

  private static Stream<ObjectId> pages(Entry entry) {
    return Stream.concat(
        entry.pictures().stream().map(Picture::object),
        entry
            .allCitations()
            .flatMap(citation -> Stream.ofNullable(citation.region()))
            .map(EvidenceRegion::object));
  }
}

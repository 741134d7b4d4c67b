package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.citation.EvidenceRegion;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.identifier.ObjectId;

/** Finds out who may see the pages that entries show, and those on which they mark evidence. */
@ApplicationScoped
class Seals {
  @Inject PublishedTexts published;
  @Inject Clock clock;

  /** Of those pages that not all may see in full, who may; in one statement, or none. */
  Map<ObjectId, Access> of(Collection<Entry> entries) {
    return among(sights(entries));
  }

  /** What is to be known of all pages that entries show, and those on which they mark evidence. */
  Map<ObjectId, PageSight> sights(Collection<Entry> entries) {
    return published.sights(entries.stream().flatMap(Seals::pages).distinct().toList());
  }

  /** Of those pages that not all may see in full, who may. */
  static Map<ObjectId, Access> among(Map<ObjectId, PageSight> sights) {
    Map<ObjectId, Access> seals = new HashMap<>();
    sights.forEach(
        (page, sight) -> {
          if (!sight.access().equals(Access.OPEN)) {
            seals.put(page, sight.access());
          }
        });
    return seals;
  }

  /** An entry with captions on those pages only that visitors may see today. */
  Entry said(Entry entry) {
    LocalDate today = LocalDate.now(clock);
    Map<ObjectId, Access> seals = of(List.of(entry));
    List<Picture> pictures =
        entry.pictures().stream()
            .map(
                one ->
                    seals.getOrDefault(one.object(), Access.OPEN).openOn(today)
                        ? one
                        : one.unsaid())
            .toList();
    return pictures.equals(entry.pictures()) ? entry : entry.showing(pictures);
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

package org.variorum.readingroom;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.citation.Citation;
import org.variorum.citation.Stance;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.source.Work;

/**
 * Counts from how many origins sources can tell at most: on what a citation derives from, then on
 * what its source derives from in general. That any two are independent is never claimed.
 */
final class Origins {
  private final Apparatus apparatus;

  Origins(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  int atMost(List<Citation> citations) {
    Set<EntryId> origins = new HashSet<>();
    citations.stream()
        .filter(citation -> citation.stance() == Stance.SUPPORTS)
        .forEach(citation -> origins.addAll(of(citation)));
    return origins.size();
  }

  private List<EntryId> of(Citation citation) {
    if (!citation.derivesFrom().isEmpty()) {
      return citation.derivesFrom();
    }
    EntryId source = citation.source().entry();
    Entry entry = apparatus.sources().get(source);
    Work work = entry == null ? null : entry.particulars().work();
    return work == null || work.derivesFrom().isEmpty() ? List.of(source) : work.derivesFrom();
  }
}

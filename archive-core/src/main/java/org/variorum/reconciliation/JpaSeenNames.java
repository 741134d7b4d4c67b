package org.variorum.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.identifier.EntryId;
import org.variorum.living.MayBeLiving;
import org.variorum.persistence.JpaAnyOf;

@ApplicationScoped
@Transactional
class JpaSeenNames implements SeenNames {
  /** A statement of PostgreSQL has 65,535 parameters at most. */
  private static final int AT_ONCE = 1000;

  @Inject EntityManager archive;

  @Override
  public Map<EntryId, SeenName> of(Collection<EntryId> entries, LocalDate day) {
    Map<EntryId, SeenName> seen = new HashMap<>();
    List<String> ids = entries.stream().map(EntryId::value).distinct().sorted().toList();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      new JpaAnyOf(
              "select p.id as id, p.headingEn as en, p.headingRu as ru, p.headingDe as de from"
                  + " PublishedEntry p where p.id in :ids and (p.livingUntil is null or"
                  + " p.livingUntil <= :today)")
          .with("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
          .ask(archive, Tuple.class)
          .setParameter("today", MayBeLiving.number(day))
          .getResultStream()
          .forEach(row -> seen.put(new EntryId(row.get("id", String.class)), name(row)));
    }
    return seen;
  }

  private static SeenName name(Tuple row) {
    Map<String, String> headings = new HashMap<>();
    for (String language : List.of("en", "ru", "de")) {
      headings.put(language, row.get(language, String.class));
    }
    return new SeenName(headings);
  }
}

package org.variorum.readingroom;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import org.variorum.living.MayBeLiving;

/** What narrows a question for occurrences {@code o}, whoever asks it. */
final class OccurrenceWhere {
  /** What lies within an entry, itself included, and what names it besides. */
  private static final String BRANCH =
      "with branch as (select p.id as id from PublishedEntry p where p.id = :about union select"
          + " below.id as id from PublishedEntry below join branch above on below.parentId ="
          + " above.id), named as (select b.id as id from branch b union select l.entryId as id"
          + " from PublishedLink l where l.targetId = :about and l.nature not in (CITATION,"
          + " DERIVATION, CUSTODY)) ";

  /** Of what names it: events, the very part that does, and all where it is a topic. */
  private static final String ABOUT =
      " and o.entryId in (select n.id from named n) and (o.kind = EVENT or o.entryId in (select"
          + " b.id from branch b) or exists (select k.rowId from PublishedLink k where k.entryId ="
          + " o.entryId and k.targetId = :about and k.localId = o.part and k.localId <> '') or"
          + " exists (select t.id from PublishedEntry t where t.id = :about and t.kind = TOPIC))";

  private OccurrenceWhere() {}

  /** What has to stand before the question. */
  static String branch(OccurrencesAsked asked) {
    return asked.about().isEmpty() ? "" : BRANCH;
  }

  static String of(OccurrencesAsked asked) {
    boolean about = !asked.about().isEmpty();
    return (about
            ? " and (o.livingUntil is null or o.livingUntil <= :today or o.entryId = :about)"
                + ABOUT
            : " and (o.livingUntil is null or o.livingUntil <= :today)")
        + (asked.kind().isEmpty() ? "" : " and o.kind = :kind")
        + (asked.disputed() ? " and o.contested = true" : "");
  }

  static <T> TypedQuery<T> set(TypedQuery<T> query, OccurrencesAsked asked, LocalDate today) {
    query.setParameter("today", MayBeLiving.number(today));
    asked.ofKind().ifPresent(kind -> query.setParameter("kind", kind));
    asked.ofEntry().ifPresent(entry -> query.setParameter("about", entry.value()));
    return query;
  }
}

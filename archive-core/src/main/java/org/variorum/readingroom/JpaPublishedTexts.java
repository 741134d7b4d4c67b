package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.AccessReason;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.persistence.JpaAnyOf;
import org.variorum.textlayer.TextChanged;

@ApplicationScoped
@Transactional
class JpaPublishedTexts implements PublishedTexts {
  /** What {@link org.variorum.delivery.Scans} asks of a single one. */
  private static final String OPEN =
      " from DigitalObject o where o.state = READY and o.width > 0"
          + " and (o.access = OPEN or o.access = CLOSED and o.closedUntil <= :today)"
          + " and not exists (select 1 from HidingRow h where h.digest = o.digest"
          + " and h.inForce is not null)";

  private static final String SHOWN =
      " and exists (select 1 from PublishedPicture p where p.objectId = o.id";

  /** All, and those that have a text, in one statement. */
  private static final String COUNTED =
      "select count(o), sum(case when exists (select 1 from PageTextRow t"
          + " where t.objectId = o.id and t.shown = 1) then 1 else 0 end)";

  private static final String SIGHTS =
      "select new org.variorum.readingroom.JpaPublishedTexts$Sight(o.id, o.access, o.closedUntil,"
          + " o.longestSide, o.accessReason,"
          + " case when o.state = READY and o.width > 0 and not exists (select 1 from HidingRow h"
          + " where h.digest = o.digest and h.inForce is not null) then 1 else 0 end,"
          + " case when exists (select 1 from PageTextRow t"
          + " where t.objectId = o.id and t.shown = 1) then 1 else 0 end)"
          + " from DigitalObject o where o.id in :pages";

  /** A statement of PostgreSQL has 65,535 parameters at most. */
  private static final int AT_ONCE = 1000;

  /** What the database answers. */
  record Sight(
      String id,
      Access.Status status,
      @Nullable LocalDate closedUntil,
      @Nullable Integer longestSide,
      @Nullable AccessReason reason,
      int picture,
      int withText) {

    private PageSight view() {
      Access access =
          new Access(
              status,
              closedUntil,
              longestSide == null ? 0 : longestSide,
              Access.Desk.ALL,
              reason,
              "");
      return new PageSight(access, picture > 0, withText > 0);
    }
  }

  @Inject EntityManager archive;
  @Inject Clock clock;
  @Inject Event<PageReadAnew> readAnew;

  @Override
  public TextCount of(EntryId entry) {
    return count(SHOWN + " and p.entryId = :entry)", Map.of("entry", entry.value()));
  }

  @Override
  public Map<ObjectId, PageSight> sights(Collection<ObjectId> pages) {
    Map<ObjectId, PageSight> sights = new HashMap<>();
    List<String> all = pages.stream().map(ObjectId::value).distinct().toList();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      new JpaAnyOf(SIGHTS)
          .with("pages", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
          .ask(archive, Sight.class)
          .getResultStream()
          .forEach(sight -> sights.put(new ObjectId(sight.id()), sight.view()));
    }
    return sights;
  }

  @Override
  public TextCount ofAll() {
    return count(SHOWN + ")", Map.of());
  }

  private TextCount count(String shown, Map<String, String> asked) {
    var counting =
        archive
            .createQuery(COUNTED + OPEN + shown, Object[].class)
            .setParameter("today", LocalDate.now(clock));
    asked.forEach(counting::setParameter);
    Object[] row = counting.getSingleResult();
    return new TextCount(number(row[0]), number(row[1]));
  }

  private static int number(@Nullable Object counted) {
    return counted instanceof Number found ? found.intValue() : 0;
  }

  /** Asks now, within the transaction, who is to hear of it once that is done. */
  void textChanged(@Observes TextChanged text) {
    Set<EntryId> entries =
        archive
            .createQuery(
                "select distinct p.entryId from PublishedPicture p where p.objectId = :page",
                String.class)
            .setParameter("page", text.page().value())
            .getResultStream()
            .map(EntryId::new)
            .collect(Collectors.toSet());
    readAnew.fire(new PageReadAnew(entries));
  }
}

package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Level;
import org.variorum.description.LevelName;
import org.variorum.identifier.EntryId;
import org.variorum.revision.DeskEntry;

@ApplicationScoped
@Transactional
class JpaUnitTree implements UnitTree {
  private static final int DEEPEST = 64;
  private static final int LEVEL_NAMES = 100;

  private static final String ON_THE_DESK =
      "u.revision > 0"
          + " and u.state not in (org.variorum.revision.EntryState.TRASHED, org.variorum.revision.EntryState.MERGED)";

  private static final String LIVING =
      "u.kind = org.variorum.entry.EntryKind.UNIT and " + ON_THE_DESK;

  private static final String ROW =
      "select new org.variorum.curation.TreeRow(u.id, u.parentId, u.heading, u.code, u.level,"
          + " u.state, u.edition, u.edited, u.institutionId, u.position, u.sortKey,"
          + " case when exists (select 1 from DeskEntry c where c.parentId = u.id"
          + " and c.kind = org.variorum.entry.EntryKind.UNIT and c.revision > 0"
          + " and c.state not in (org.variorum.revision.EntryState.TRASHED, org.variorum.revision.EntryState.MERGED)) then true else false end)"
          + " from DeskEntry u where "
          + LIVING;

  /**
   * Kind and parent are the same for all siblings. They are named so that the order is the one of
   * an index as a whole: else H2 sorts all siblings for each page.
   */
  private static final String FORWARD = " order by u.kind, u.parentId, u.position, u.sortKey, u.id";

  private static final String BACKWARD =
      " order by u.kind desc, u.parentId desc, u.position desc, u.sortKey desc, u.id desc";

  private static final String LATER =
      " and u.position >= :position and (u.position > :position or u.sortKey > :key"
          + " or (u.sortKey = :key and u.id > :id))";
  private static final String EARLIER =
      " and u.position <= :position and (u.position < :position or u.sortKey < :key"
          + " or (u.sortKey = :key and u.id < :id))";

  private static final String UPWARDS =
      "with up as (select a.id as id, a.parentId as parent, 0 as depth from DeskEntry a"
          + " where a.id = :unit union all select p.id as id, p.parentId as parent,"
          + " b.depth + 1 as depth from DeskEntry p join up b on p.id = b.parent"
          + " where b.depth < :deepest) ";

  private static final String KEEPERS =
      "with climb as (select a.id as start, a.id as place, a.parentId as parent,"
          + " a.institutionId as keeper, 0 as depth from DeskEntry a where a.id in :units"
          + " union all select c.start as start, p.id as place, p.parentId as parent,"
          + " p.institutionId as keeper, c.depth + 1 as depth from DeskEntry p"
          + " join climb c on p.id = c.parent where c.keeper is null and c.depth < :deepest)"
          + " select c.start, coalesce(c.keeper, c.place) from climb c"
          + " where c.keeper is not null or c.parent is null";

  private static final String SHARED_BELOW =
      "with below as (select u.id as id from DeskEntry u where u.parentId = :unit"
          + " and u.institutionId is null union all select c.id as id from DeskEntry c"
          + " join below b on c.parentId = b.id where c.institutionId is null)"
          + " select u.code, m.id, u.id from DeskEntry m join below b on b.id = m.id"
          + " join DeskEntry u on u.code = m.code and u.id <> m.id where m.revision > 0"
          + " and m.state not in (org.variorum.revision.EntryState.TRASHED,"
          + " org.variorum.revision.EntryState.MERGED) and "
          + LIVING
          + " order by m.id, u.id";

  @Inject EntityManager archive;

  @Override
  public Optional<TreeRow> unit(EntryId id) {
    return archive
        .createQuery(ROW + " and u.id = :id", TreeRow.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<TreeRow> first(@Nullable EntryId parent, int limit) {
    return among(value(parent), "", FORWARD).setMaxResults(limit).getResultList();
  }

  @Override
  public List<TreeRow> last(@Nullable EntryId parent, int limit) {
    return among(value(parent), "", BACKWARD).setMaxResults(limit).getResultList();
  }

  @Override
  public List<TreeRow> after(TreeRow unit, int limit) {
    return beside(unit, LATER, FORWARD, limit);
  }

  @Override
  public List<TreeRow> before(TreeRow unit, int limit) {
    return beside(unit, EARLIER, BACKWARD, limit);
  }

  private List<TreeRow> beside(TreeRow unit, String which, String order, int limit) {
    return among(unit.parentId(), which, order)
        .setParameter("position", unit.position())
        .setParameter("key", unit.sortKey())
        .setParameter("id", unit.id())
        .setMaxResults(limit)
        .getResultList();
  }

  private TypedQuery<TreeRow> among(@Nullable String parent, String which, String order) {
    return under(archive.createQuery(ROW + among(parent) + which + order, TreeRow.class), parent);
  }

  private static String among(@Nullable String parent) {
    return parent == null ? " and u.parentId is null" : " and u.parentId = :parent";
  }

  private static <T> TypedQuery<T> under(TypedQuery<T> query, @Nullable String parent) {
    return parent == null ? query : query.setParameter("parent", parent);
  }

  @Override
  public long parts(@Nullable EntryId parent) {
    String under = value(parent);
    String count = "select count(u) from DeskEntry u where " + LIVING + among(under);
    return under(archive.createQuery(count, Long.class), under).getSingleResult();
  }

  @Override
  public List<TreeRow> upwards(EntryId unit) {
    return archive
        .createQuery(
            UPWARDS
                + ROW.replace(
                    " from DeskEntry u where ", " from DeskEntry u join up s on s.id = u.id where ")
                + " order by s.depth",
            TreeRow.class)
        .setParameter("unit", unit.value())
        .setParameter("deepest", DEEPEST)
        .getResultStream()
        .distinct()
        .toList();
  }

  @Override
  public boolean havePart(Collection<EntryId> units) {
    return archive
            .createQuery("select count(u) from DeskEntry u where u.parentId in :units", Long.class)
            .setParameter("units", units.stream().map(EntryId::value).toList())
            .getSingleResult()
        > 0;
  }

  @Override
  public List<EntryId> coded(String code, EntryId but) {
    return archive
        .createQuery(
            "select u.id from DeskEntry u where " + LIVING + " and u.code = :code and u.id <> :but",
            String.class)
        .setParameter("code", code)
        .setParameter("but", but.value())
        .getResultStream()
        .map(EntryId::new)
        .toList();
  }

  @Override
  public Map<EntryId, EntryId> keepers(Collection<EntryId> units) {
    Map<EntryId, EntryId> keepers = new HashMap<>();
    if (!units.isEmpty()) {
      archive
          .createQuery(KEEPERS, Object[].class)
          .setParameter("units", units.stream().map(EntryId::value).toList())
          .setParameter("deepest", DEEPEST)
          .getResultStream()
          .forEach(row -> keepers.put(new EntryId((String) row[0]), new EntryId((String) row[1])));
    }
    return keepers;
  }

  @Override
  public List<SharedCode> sharedBelow(EntryId unit, int from, int limit) {
    return archive
        .createQuery(SHARED_BELOW, Object[].class)
        .setParameter("unit", unit.value())
        .setFirstResult(from)
        .setMaxResults(limit)
        .getResultStream()
        .map(
            row ->
                new SharedCode(
                    (String) row[0], new EntryId((String) row[1]), new EntryId((String) row[2])))
        .toList();
  }

  @Override
  public List<String> taken(Collection<String> codes) {
    return archive
        .createQuery("select u.code from DeskEntry u where u.code in :codes", String.class)
        .setParameter("codes", codes)
        .getResultList();
  }

  /**
   * Only units have a level, and those with a name of it are a range, so that an index answers
   * alone.
   */
  @Override
  public List<LevelName> levelNames() {
    return archive
        .createQuery(
            "select u.level, u.levelName from DeskEntry u where "
                + ON_THE_DESK
                + " and u.level is not null and u.levelName >= ''"
                + " group by u.level, u.levelName order by count(u) desc, u.levelName",
            Object[].class)
        .setMaxResults(LEVEL_NAMES)
        .getResultStream()
        .map(row -> LevelName.of((Level) row[0], (String) row[1]))
        .toList();
  }

  @Override
  public void hold(Collection<EntryId> units) {
    archive
        .createQuery("select d from DeskEntry d where d.id in :ids order by d.id", DeskEntry.class)
        .setParameter("ids", units.stream().map(EntryId::value).toList())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private static @Nullable String value(@Nullable EntryId id) {
    return id == null ? null : id.value();
  }
}

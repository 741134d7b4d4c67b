package org.variorum.dissemination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.persistence.JpaAnyOf;

@ApplicationScoped
@Transactional
class JpaPublishedNames implements PublishedNames {
  /** A statement of PostgreSQL has 65,535 parameters at most. */
  private static final int AT_ONCE = 1000;

  /** Units whose parents go in a circle would be followed for ever. */
  private static final int DEEPEST = 64;

  @Inject EntityManager archive;

  @Override
  public Map<EntryId, Named> of(Collection<EntryId> entries) {
    Map<EntryId, Named> named = new HashMap<>();
    List<String> ids = entries.stream().map(EntryId::value).distinct().sorted().toList();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      new JpaAnyOf(
              "select p.id as id, p.kind as kind, p.headingEn as en, p.headingRu as ru,"
                  + " p.headingDe as de, p.languageEn as len, p.languageRu as lru,"
                  + " p.languageDe as lde from PublishedEntry p where p.id in :ids")
          .with("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
          .ask(archive, Tuple.class)
          .getResultStream()
          .forEach(row -> named.put(new EntryId(row.get("id", String.class)), named(row)));
    }
    return named;
  }

  private static Named named(Tuple row) {
    Map<String, String> heading = new HashMap<>();
    for (String column : List.of("en", "ru", "de")) {
      heading.putIfAbsent(row.get("l" + column, String.class), row.get(column, String.class));
    }
    return new Named(row.get("kind", EntryKind.class), Texts.of(heading));
  }

  @Override
  public List<Placed> branch(EntryId unit) {
    List<Placed> found = new ArrayList<>();
    archive
        .createQuery(
            "with branch as (select u.id as id, u.parentId as parent, u.position as position,"
                + " u.sortEn as sort, 0 as depth from PublishedEntry u where u.id = :unit union"
                + " all select c.id as id, c.parentId as parent, c.position as position, c.sortEn"
                + " as sort, b.depth + 1 as depth from PublishedEntry c join branch b on"
                + " c.parentId = b.id where b.depth < :deepest) select distinct b.id as id,"
                + " b.parent as parent, b.position as position, b.sort as sort from branch b"
                + " order by b.position, b.sort, b.id",
            Tuple.class)
        .setParameter("unit", unit.value())
        .setParameter("deepest", DEEPEST)
        .getResultStream()
        .forEach(
            row -> {
              String id = row.get("id", String.class);
              String parent = row.get("parent", String.class);
              found.add(new Placed(new EntryId(id), new EntryId(parent == null ? id : parent)));
            });
    return found;
  }

  @Override
  public Map<ObjectId, EntryId> showing(Collection<ObjectId> pages) {
    Map<ObjectId, EntryId> showing = new HashMap<>();
    List<String> ids = pages.stream().map(ObjectId::value).distinct().sorted().toList();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      archive
          .createQuery(
              "select p.objectId as page, min(p.entryId) as entry from PublishedPicture p"
                  + " where p.objectId in :ids group by p.objectId",
              Tuple.class)
          .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
          .getResultStream()
          .forEach(
              row ->
                  showing.put(
                      new ObjectId(row.get("page", String.class)),
                      new EntryId(row.get("entry", String.class))));
    }
    return showing;
  }

  @Override
  public List<EntryId> tops() {
    return archive
        .createQuery(
            "select p.id from PublishedEntry p where p.kind = :unit and p.parentId is null"
                + " order by p.position, p.sortEn, p.id",
            String.class)
        .setParameter("unit", EntryKind.UNIT)
        .getResultStream()
        .map(EntryId::new)
        .toList();
  }
}

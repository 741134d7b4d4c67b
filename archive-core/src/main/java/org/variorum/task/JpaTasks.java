package org.variorum.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.entry.Entry;
import org.variorum.entry.Link;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.persistence.JpaNewRows;
import org.variorum.revision.EntryState;
import org.variorum.vocabulary.Vocabularies;

@ApplicationScoped
@Transactional
class JpaTasks implements Tasks {
  private static final int MOST = 500;

  /** So many of all kinds are looked at where one kind has no more. */
  private static final int SOME = 60;

  private static final String VIEW =
      "select new org.variorum.task.TaskView(t.taskKey, t.kind, t.entryId, t.entryKind, e.heading,"
          + " t.localId, t.property, t.gist, o.id, coalesce(o.heading, ''))";

  private static final String TASKS =
      " from DeskTask t join DeskEntry e on e.id = t.entryId"
          + " left join DeskEntry o on o.id = t.otherId";

  private static final String NOT_PASSED =
      " not exists (select 1 from PassedTask p where p.staffId = :me and p.taskKey = t.taskKey)";

  private static final String OF_KIND =
      " where t.kind = :kind and (:entries is null or t.entryKind = :entries)";

  @Inject EntityManager archive;
  @Inject Vocabularies vocabularies;
  @Inject JpaLikeEntries like;
  @Inject JpaQuotations quotations;

  @Override
  public void describe(List<Entry> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    List<String> ids = drafts.stream().map(draft -> draft.id().value()).toList();
    forget("entryId", ids);
    forget("otherId", ids);
    like.forget(ids);
    quotations.forget(ids);
    describeNew(onTheDesk(drafts, ids));
  }

  @Override
  public void describeNew(List<Entry> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    TaskRules rules = new TaskRules(vocabularies.current(), follows(drafts));
    JpaNewRows rows =
        new JpaNewRows().inOrder(DeskTask.class, Comparator.comparing(task -> task.taskKey));
    for (Entry draft : drafts) {
      rules.tasks(draft).forEach(task -> rows.add(new DeskTask(draft, task)));
    }
    rows.write(archive);
    like.describe(drafts);
    quotations.describe(drafts);
  }

  /** By one column at a time: H2 has no index for either of two. */
  private void forget(String column, List<String> ids) {
    archive
        .createQuery("delete from DeskTask t where t." + column + " in :ids")
        .setParameter("ids", ids)
        .executeUpdate();
  }

  /** Nothing is to be done to what was thrown away or given up. */
  private List<Entry> onTheDesk(List<Entry> drafts, List<String> ids) {
    Set<String> off =
        archive
            .createQuery(
                "select e.id from DeskEntry e where e.id in :ids and e.state in :off", String.class)
            .setParameter("ids", ids)
            .setParameter("off", EntryState.offTheDesk())
            .getResultStream()
            .collect(Collectors.toSet());
    return drafts.stream().filter(draft -> !off.contains(draft.id().value())).toList();
  }

  private Map<EntryId, List<EntryId>> follows(List<Entry> drafts) {
    List<String> cited =
        drafts.stream()
            .flatMap(Entry::allCitations)
            .map(citation -> citation.source().entry().value())
            .distinct()
            .toList();
    Map<EntryId, List<EntryId>> found = new HashMap<>();
    for (int from = 0; from < cited.size(); from += MOST) {
      archive
          .createQuery(
              "select l.entryId, l.targetId from DeskLink l where l.entryId in :ids"
                  + " and l.nature = :derivation and l.localId = '' order by l.rowId",
              Object[].class)
          .setParameter("ids", cited.subList(from, Math.min(cited.size(), from + MOST)))
          .setParameter("derivation", Link.Nature.DERIVATION)
          .getResultStream()
          .forEach(
              row ->
                  found
                      .computeIfAbsent(new EntryId((String) row[0]), source -> new ArrayList<>())
                      .add(new EntryId((String) row[1])));
    }
    return found;
  }

  @Override
  public Optional<TaskView> one(StaffId colleague, int turn) {
    TaskKind[] kinds = TaskKind.values();
    TaskKind kind = kinds[Math.floorMod(turn, kinds.length)];
    return archive
        .createQuery(
            VIEW + TASKS + " where t.kind = :kind and" + NOT_PASSED + " order by t.taskKey",
            TaskView.class)
        .setParameter("kind", kind)
        .setParameter("me", colleague.value())
        .setFirstResult(Math.max(0, turn) / kinds.length)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .or(() -> any(colleague, turn));
  }

  private Optional<TaskView> any(StaffId colleague, int turn) {
    List<TaskView> some =
        archive
            .createQuery(
                VIEW + TASKS + " where" + NOT_PASSED + " order by t.taskKey", TaskView.class)
            .setParameter("me", colleague.value())
            .setMaxResults(SOME)
            .getResultList();
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(some.get(Math.floorMod(turn, some.size())));
  }

  @Override
  public TaskPage find(TaskQuery query) {
    List<TaskView> tasks =
        asked(
                archive.createQuery(
                    VIEW + TASKS + OF_KIND + " order by t.sortKey, t.taskKey", TaskView.class),
                query)
            .setFirstResult(Math.max(0, query.from()))
            .setMaxResults(Math.min(MOST, Math.max(1, query.size())))
            .getResultList();
    long total =
        asked(archive.createQuery("select count(t) from DeskTask t" + OF_KIND, Long.class), query)
            .getSingleResult();
    return new TaskPage(tasks, total);
  }

  private static <T> TypedQuery<T> asked(TypedQuery<T> asked, TaskQuery query) {
    return asked.setParameter("kind", query.kind()).setParameter("entries", query.entries());
  }

  @Override
  public void pass(StaffId colleague, String key, Instant when) {
    PassedTask.Key both = new PassedTask.Key(colleague.value(), key);
    if (archive.find(PassedTask.class, both) == null) {
      archive.persist(new PassedTask(colleague.value(), key, when));
    }
  }
}

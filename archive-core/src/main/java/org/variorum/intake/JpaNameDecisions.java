package org.variorum.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

@ApplicationScoped
@Transactional
class JpaNameDecisions implements NameDecisions {
  @Inject EntityManager archive;

  @Override
  public Map<String, Optional<EntryId>> of(Collection<String> keys) {
    Map<String, Optional<EntryId>> decided = new HashMap<>();
    if (!keys.isEmpty()) {
      Map<String, CommandDecisionRow> byCommand = new HashMap<>();
      archive
          .createQuery(
              "select d from CommandDecisionRow d where d.recordKey in :keys",
              CommandDecisionRow.class)
          .setParameter("keys", keys)
          .getResultStream()
          .forEach(row -> byCommand.put(row.recordKey, row));
      byCommand.forEach((key, row) -> decided.put(key, id(row.entryId)));
      archive
          .createQuery(
              "select d from NameDecisionRow d where d.recordKey in :keys order by d.intakeId",
              NameDecisionRow.class)
          .setParameter("keys", keys)
          .getResultStream()
          .filter(row -> isLater(row, byCommand.get(row.recordKey)))
          .forEach(row -> decided.put(row.recordKey, id(row.entryId)));
    }
    return decided;
  }

  private static Optional<EntryId> id(@Nullable String entry) {
    return Optional.ofNullable(entry).map(EntryId::new);
  }

  private static boolean isLater(NameDecisionRow row, @Nullable CommandDecisionRow other) {
    return other == null || row.intakeId > other.afterIntake;
  }

  @Override
  public void decide(Map<String, Optional<EntryId>> names) {
    if (!names.isEmpty()) {
      Long last =
          archive
              .createQuery("select coalesce(max(i.id), 0) from IntakeRow i", Long.class)
              .getSingleResult();
      names.forEach(
          (key, entry) ->
              archive.merge(
                  new CommandDecisionRow(key, entry.map(EntryId::value).orElse(null), last)));
    }
  }

  @Override
  public void decide(long intake, String key, @Nullable EntryId entry) {
    outdo(intake, key);
    archive.merge(new NameDecisionRow(key, entry == null ? null : entry.value(), intake));
  }

  /**
   * What was said by command since the import came counts as said before it, and what that had
   * outdone itself does not come back.
   */
  private void outdo(long intake, String key) {
    CommandDecisionRow other = archive.find(CommandDecisionRow.class, key);
    if (other != null && other.afterIntake >= intake) {
      archive
          .createQuery(
              "delete from NameDecisionRow d where d.recordKey = :key and d.intakeId > :intake"
                  + " and d.intakeId <= :last")
          .setParameter("key", key)
          .setParameter("intake", intake)
          .setParameter("last", other.afterIntake)
          .executeUpdate();
      other.afterIntake = intake - 1;
    }
  }

  @Override
  public void forget(long intake) {
    archive
        .createQuery("delete from NameDecisionRow d where d.intakeId = :intake")
        .setParameter("intake", intake)
        .executeUpdate();
  }
}

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
      archive
          .createQuery(
              "select d from NameDecisionRow d where d.recordKey in :keys", NameDecisionRow.class)
          .setParameter("keys", keys)
          .getResultStream()
          .forEach(
              row ->
                  decided.put(row.recordKey, Optional.ofNullable(row.entryId).map(EntryId::new)));
    }
    return decided;
  }

  @Override
  public void decide(long intake, String key, @Nullable EntryId entry) {
    archive.merge(new NameDecisionRow(key, entry == null ? null : entry.value(), intake));
  }

  @Override
  public void forget(long intake) {
    archive
        .createQuery("delete from NameDecisionRow d where d.intakeId = :intake")
        .setParameter("intake", intake)
        .executeUpdate();
  }
}

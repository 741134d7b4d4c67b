package org.variorum.hiding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Kept;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;

@ApplicationScoped
@Transactional
class JpaWithdrawals implements Withdrawals {
  @Inject EntityManager archive;
  @Inject Chronicle chronicle;

  @Override
  public void add(EntryId entry, PublicReason reason, Texts heading, Actor by, Instant when) {
    lift(entry, by, when);
    WithdrawalRow row = new WithdrawalRow(entry, reason, by, when);
    archive.persist(reason.leavesTheName() ? row.naming(heading) : row);
    chronicle.note(Kept.WITHDRAWAL, row.rowId);
  }

  @Override
  public void lift(EntryId entry, Actor by, Instant when) {
    archive
        .createQuery("select w from WithdrawalRow w where w.inForce = :entry", WithdrawalRow.class)
        .setParameter("entry", entry.value())
        .getResultList()
        .forEach(
            row -> {
              row.lift(by, when);
              chronicle.note(Kept.WITHDRAWAL, row.rowId);
            });
    archive.flush();
  }

  @Override
  public Optional<Withdrawal> of(EntryId entry) {
    return archive
        .createQuery(
            "select w, coalesce(s.penName, '') from WithdrawalRow w"
                + " left join Staff s on s.id = w.withdrawnBy where w.inForce = :entry",
            Object[].class)
        .setParameter("entry", entry.value())
        .getResultStream()
        .map(row -> ((WithdrawalRow) row[0]).view((String) row[1]))
        .findFirst();
  }

  @Override
  public Map<EntryId, Integer> inForce(Collection<EntryId> entries) {
    return archive
        .createQuery(
            "select w from WithdrawalRow w where w.inForce in :entries", WithdrawalRow.class)
        .setParameter("entries", entries.stream().map(EntryId::value).toList())
        .getResultStream()
        .collect(
            Collectors.toMap(row -> new EntryId(row.entryId), row -> Math.toIntExact(row.rowId)));
  }
}

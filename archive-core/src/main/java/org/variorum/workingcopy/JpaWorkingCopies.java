package org.variorum.workingcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;

@ApplicationScoped
@Transactional
class JpaWorkingCopies implements WorkingCopies {
  @Inject EntityManager archive;

  @Override
  public Optional<WorkingCopy> of(StaffId writer, EntryId entry) {
    return Optional.ofNullable(row(writer, entry))
        .map(row -> new WorkingCopy(row.revision, FieldsJson.read(row.written), row.keptAt));
  }

  @Override
  public void keep(StaffId writer, EntryId entry, WorkingCopy copy) {
    WorkingCopyRow before = row(writer, entry);
    if (before == null) {
      begin(new WorkingCopyRow(key(writer, entry), copy));
    } else {
      before.take(copy);
    }
  }

  /** Whoever writes in two browsers may begin one in both at once. */
  private void begin(WorkingCopyRow row) {
    try {
      archive.persist(row);
      archive.flush();
    } catch (ConstraintViolationException e) {
      throw new OptimisticLockException("It was begun elsewhere in that moment", e);
    }
  }

  private @Nullable WorkingCopyRow row(StaffId writer, EntryId entry) {
    return archive.find(WorkingCopyRow.class, key(writer, entry));
  }

  private static WorkingCopyKey key(StaffId writer, EntryId entry) {
    return new WorkingCopyKey(entry.value(), writer.value());
  }

  @Override
  public void discard(StaffId writer, EntryId entry) {
    archive
        .createQuery("delete from WorkingCopyRow w where w.entryId = :entry and w.staffId = :staff")
        .setParameter("entry", entry.value())
        .setParameter("staff", writer.value())
        .executeUpdate();
  }

  @Override
  public int forget(Instant before) {
    return archive
        .createQuery("delete from WorkingCopyRow w where w.keptAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}

package org.variorum.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;

@ApplicationScoped
@Transactional
class JpaUploadRows implements UploadRows {
  private static final List<UploadState> WAITING =
      List.of(UploadState.JUDGING, UploadState.QUARANTINED);

  private static final int MOST_SHOWN = 1000;

  @Inject EntityManager archive;

  @Override
  public Optional<UploadView> of(UploadId id) {
    return Optional.ofNullable(archive.find(Upload.class, id.value())).map(Upload::view);
  }

  @Override
  public boolean isEntry(EntryId entry) {
    return !archive
        .createQuery(
            "select e.id from DeskEntry e where e.id = :id and e.revision > 0", String.class)
        .setParameter("id", entry.value())
        .getResultList()
        .isEmpty();
  }

  @Override
  public void add(UploadView begun) {
    archive.persist(new Upload(begun));
  }

  @Override
  public void received(UploadId id, long bytes) {
    change(id, upload -> upload.received(bytes));
  }

  @Override
  public void attached(UploadId id, ObjectId object, UploadState how) {
    change(id, upload -> upload.attached(object, how));
  }

  @Override
  public void quarantined(UploadId id) {
    change(id, Upload::quarantined);
  }

  @Override
  public void failed(UploadId id, String code) {
    change(id, upload -> upload.failed(code));
  }

  @Override
  public void remove(UploadId id) {
    change(id, archive::remove);
  }

  /** One that was abandoned meanwhile is not changed. */
  private void change(UploadId id, Consumer<Upload> how) {
    Optional.ofNullable(archive.find(Upload.class, id.value())).ifPresent(how);
  }

  @Override
  public List<UploadView> toJudge() {
    return archive
        .createQuery(
            "select u from Upload u where u.state in :states"
                + " order by case when u.state = :later then 1 else 0 end, u.startedAt, u.id",
            Upload.class)
        .setParameter("states", WAITING)
        .setParameter("later", UploadState.QUARANTINED)
        .getResultStream()
        .map(Upload::view)
        .toList();
  }

  @Override
  public List<UploadView> begunBefore(Instant time) {
    return archive
        .createQuery(
            "select u from Upload u where u.startedAt < :time"
                + " and u.state not in :states order by u.id",
            Upload.class)
        .setParameter("states", WAITING)
        .setParameter("time", time)
        .getResultStream()
        .map(Upload::view)
        .toList();
  }

  @Override
  public List<UploadView> unfinished(StaffId by, EntryId entry) {
    return archive
        .createQuery(
            "select u from Upload u where u.entryId = :entry and u.startedBy = :by"
                + " and u.state = :state order by u.startedAt, u.id",
            Upload.class)
        .setParameter("entry", entry.value())
        .setParameter("by", by.value())
        .setParameter("state", UploadState.RECEIVING)
        .setMaxResults(MOST_SHOWN)
        .getResultStream()
        .map(Upload::view)
        .toList();
  }
}

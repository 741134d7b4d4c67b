package org.variorum.upload;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;
import org.variorum.scan.Tolerance;

@Entity
@Table(name = "upload")
class Upload {
  private static final int LONGEST_FAILURE = 400;

  @Id String id;
  String entryId;
  String fileName;
  long length;
  long received;

  @Enumerated(EnumType.STRING)
  UploadState state;

  boolean keepDamaged;
  @Nullable String failure;
  @Nullable String objectId;
  Instant startedAt;
  String startedBy;
  @Version int version;

  protected Upload() {}

  Upload(UploadView begun) {
    id = begun.id().value();
    entryId = begun.entry().value();
    fileName = begun.fileName();
    length = begun.length();
    state = begun.state();
    keepDamaged = begun.tolerance() == Tolerance.OF_DAMAGE;
    startedAt = begun.startedAt();
    startedBy = begun.startedBy().value();
  }

  void received(long bytes) {
    received = bytes;
    if (received == length) {
      state = UploadState.JUDGING;
    }
  }

  void attached(ObjectId object, UploadState how) {
    failure = null;
    state = how;
    objectId = object.value();
  }

  void quarantined() {
    state = UploadState.QUARANTINED;
  }

  void failed(String code) {
    state = UploadState.FAILED;
    failure = code.length() > LONGEST_FAILURE ? code.substring(0, LONGEST_FAILURE) : code;
  }

  UploadView view() {
    return new UploadView(
        new UploadId(id),
        new EntryId(entryId),
        fileName,
        length,
        received,
        state,
        failure,
        objectId == null ? null : new ObjectId(objectId),
        startedAt,
        new StaffId(startedBy),
        keepDamaged ? Tolerance.OF_DAMAGE : Tolerance.NONE);
  }
}

package org.variorum.workingcopy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A working copy as the table keeps it; it is replaced whole. */
@Entity
@Table(name = "working_copy")
@IdClass(WorkingCopyKey.class)
class WorkingCopyRow {
  @Id String entryId;
  @Id String staffId;
  int revision;
  byte[] written;
  Instant keptAt;

  protected WorkingCopyRow() {}

  WorkingCopyRow(WorkingCopyKey key, WorkingCopy copy) {
    entryId = key.entryId();
    staffId = key.staffId();
    take(copy);
  }

  final void take(WorkingCopy copy) {
    revision = copy.revision();
    written = FieldsJson.write(copy.written());
    keptAt = copy.keptAt();
  }
}

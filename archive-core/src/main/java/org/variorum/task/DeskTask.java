package org.variorum.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Shortened;

/**
 * A task as the table keeps it. Its key stays the same when the table is written anew, and puts
 * tasks into an order in which neighbours have nothing to do with each other.
 */
@Entity
@Table(name = "desk_task")
class DeskTask extends PartRow {
  private static final int LONGEST_GIST = 400;

  String taskKey;

  @Enumerated(EnumType.STRING)
  TaskKind kind;

  String gist;
  @Nullable String otherId;

  protected DeskTask() {}

  DeskTask(Entry entry, Task task) {
    super(entry, task.part(), task.property());
    this.taskKey = TaskKey.of(entry.id(), task);
    this.kind = task.kind();
    this.gist = Shortened.to(task.gist(), LONGEST_GIST);
  }

  /** That two entries may be one, of which this one stands first in the table. */
  DeskTask(EntryId entry, EntryKind entryKind, String sortKey, EntryId other) {
    super(entry, entryKind, sortKey);
    this.taskKey = TaskKey.ofTwo(entry, other);
    this.kind = TaskKind.LIKE_ANOTHER;
    this.gist = "";
    this.otherId = other.value();
  }

  /** That what is quoted of a unit is not in its text. */
  DeskTask(QuotationRow row) {
    super(new EntryId(row.entryId), row.entryKind, row.sortKey);
    Task task =
        new Task(
            TaskKind.NOT_IN_TEXT, row.localId, row.property, Shortened.to(row.words, LONGEST_GIST));
    this.taskKey = TaskKey.of(new EntryId(row.entryId), task);
    this.kind = task.kind();
    this.localId = task.part();
    this.property = task.property();
    this.gist = task.gist();
    this.otherId = row.sourceId;
  }
}

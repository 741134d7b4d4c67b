package org.variorum.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.SortKey;
import org.variorum.identifier.EntryId;
import org.variorum.language.Shortened;

/**
 * A task as the table keeps it. Its key stays the same when the table is written anew, and puts
 * tasks into an order in which neighbours have nothing to do with each other.
 */
@Entity
@Table(name = "desk_task")
class DeskTask {
  private static final int LONGEST_GIST = 400;
  private static final int LONGEST_SORT_KEY = 120;
  private static final int LONGEST_PROPERTY = 80;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  String taskKey;

  @Enumerated(EnumType.STRING)
  TaskKind kind;

  String entryId;

  @Enumerated(EnumType.STRING)
  EntryKind entryKind;

  String sortKey;
  String localId;
  String property;
  String gist;
  @Nullable String otherId;

  protected DeskTask() {}

  DeskTask(Entry entry, Task task) {
    this.taskKey = TaskKey.of(entry.id(), task);
    this.kind = task.kind();
    this.entryId = entry.id().value();
    this.entryKind = entry.kind();
    this.sortKey = cut(SortKey.of(entry, "en"));
    this.localId = task.part();
    this.property = Shortened.to(task.property(), LONGEST_PROPERTY);
    this.gist = Shortened.to(task.gist(), LONGEST_GIST);
  }

  /** That two entries may be one, of which this one stands first in the table. */
  DeskTask(EntryId entry, EntryKind entryKind, String sortKey, EntryId other) {
    this.taskKey = TaskKey.ofTwo(entry, other);
    this.kind = TaskKind.LIKE_ANOTHER;
    this.entryId = entry.value();
    this.entryKind = entryKind;
    this.sortKey = cut(sortKey);
    this.localId = "";
    this.property = "";
    this.gist = "";
    this.otherId = other.value();
  }

  /** That what is quoted of a unit is not in its text. */
  DeskTask(QuotationRow row) {
    Task task =
        new Task(
            TaskKind.NOT_IN_TEXT, row.localId, row.property, Shortened.to(row.words, LONGEST_GIST));
    this.taskKey = TaskKey.of(new EntryId(row.entryId), task);
    this.kind = task.kind();
    this.entryId = row.entryId;
    this.entryKind = row.entryKind;
    this.sortKey = row.sortKey;
    this.localId = task.part();
    this.property = task.property();
    this.gist = task.gist();
    this.otherId = row.sourceId;
  }

  static String cut(String sortKey) {
    return sortKey.length() <= LONGEST_SORT_KEY ? sortKey : sortKey.substring(0, LONGEST_SORT_KEY);
  }
}

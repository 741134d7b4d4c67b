package org.variorum.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That a colleague does not want to be shown a task again. */
@Entity
@Table(name = "passed_task")
@IdClass(PassedTask.Key.class)
class PassedTask {
  @Id String staffId;
  @Id String taskKey;
  Instant passedAt;

  protected PassedTask() {}

  PassedTask(String staffId, String taskKey, Instant passedAt) {
    this.staffId = staffId;
    this.taskKey = taskKey;
    this.passedAt = passedAt;
  }

  /** Who does not want to see what. */
  record Key(String staffId, String taskKey) implements Serializable {}
}

package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.task.TaskPage;
import org.variorum.task.TaskQuery;
import org.variorum.task.TaskView;
import org.variorum.task.Tasks;

/** Finds something useful to do. */
@ApplicationScoped
@Transactional
public class FindTasks {
  @Inject Tasks tasks;
  @Inject Clock clock;

  /**
   * One task that the actor has not passed over; empty if there is none.
   *
   * @param turn 0 or more; the next one gives another
   */
  @Requires(Right.READ_DESK)
  public Optional<TaskView> one(Actor actor, int turn) {
    return Optional.ofNullable(actor.id()).flatMap(colleague -> tasks.one(colleague, turn));
  }

  /** All of a kind, a page at a time. */
  @Requires(Right.READ_DESK)
  public TaskPage find(Actor actor, TaskQuery query) {
    return tasks.find(query);
  }

  /** Does not show the actor a task again; others still see it. */
  @Requires(Right.READ_DESK)
  public void pass(Actor actor, String task) {
    StaffId colleague = actor.id();
    if (colleague != null) {
      tasks.pass(colleague, task, clock.instant());
    }
  }
}

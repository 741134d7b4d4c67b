package org.variorum.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.variorum.entry.Entry;
import org.variorum.identifier.StaffId;

/** What there is to do at the desk. */
public interface Tasks {

  /**
   * Reads off drafts what there is to do to them, in place of what was read off before; in the
   * caller's transaction. What sources follow in general is taken as it stands now.
   */
  void describe(List<Entry> drafts);

  /** The same of drafts that are new, of which nothing was ever read off. */
  void describeNew(List<Entry> drafts);

  /**
   * One task for a colleague, of those that he has not passed over; empty if there is none. The
   * next turn gives another, mostly of another kind.
   *
   * @param turn 0 or more
   */
  Optional<TaskView> one(StaffId colleague, int turn);

  /** All tasks of a kind, by the order of their entries, a page at a time. */
  TaskPage find(TaskQuery query);

  /** Does not show a task to a colleague again. */
  void pass(StaffId colleague, String key, Instant when);
}

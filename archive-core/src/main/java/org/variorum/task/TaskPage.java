package org.variorum.task;

import java.util.List;

/** Some tasks of a kind, and how many there are. */
public record TaskPage(List<TaskView> tasks, long total) {
  public TaskPage {
    tasks = List.copyOf(tasks);
  }
}

package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.FindTasks;
import org.variorum.entry.EntryKind;
import org.variorum.task.TaskKind;
import org.variorum.task.TaskPage;
import org.variorum.task.TaskQuery;
import org.variorum.task.TaskView;

/** All tasks of a kind, a page at a time. What is asked for stands in the address. */
@Named
@RequestScoped
public class TaskList {
  private static final int SIZE = 50;

  @Inject SignedIn signedIn;
  @Inject FindTasks finding;
  @Inject DeskAsked asked;
  @Inject DeskHeadings headings;

  private TaskKind kind = TaskKind.UNSOURCED;
  private @Nullable EntryKind entries;
  private int page = 1;
  private TaskPage found = new TaskPage(List.of(), 0);

  @PostConstruct
  void load() {
    kind = asked.task();
    entries =
        Arrays.stream(EntryKind.values())
            .filter(one -> one.name().equals(asked.parameter("entries")))
            .findFirst()
            .orElse(null);
    String number = asked.parameter("page");
    page = number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
    found = finding.find(signedIn.actor(), new TaskQuery(kind, entries, (page - 1) * SIZE, SIZE));
    headings.about(
        getTasks().stream().flatMap(one -> Stream.of(one.entry(), String.valueOf(one.other()))));
  }

  public TaskKind getKind() {
    return kind;
  }

  public @Nullable EntryKind getEntries() {
    return entries;
  }

  public List<TaskView> getTasks() {
    return found.tasks();
  }

  public long getTotal() {
    return found.total();
  }

  public int getFrom() {
    return (page - 1) * SIZE + 1;
  }

  public long getTo() {
    return Math.min((long) page * SIZE, found.total());
  }

  /** The address of the page before; empty on the first one. */
  public String getBefore() {
    return page > 1 ? address(page - 1) : "";
  }

  /** The address of the page after; empty on the last one. */
  public String getAfter() {
    return (long) page * SIZE < found.total() ? address(page + 1) : "";
  }

  private String address(int number) {
    String narrowed = entries == null ? "" : "&entries=" + entries;
    return "/admin/tasks/" + kind.code() + "?page=" + number + narrowed;
  }
}

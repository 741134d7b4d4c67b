package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.FindTasks;
import org.variorum.task.TaskKind;
import org.variorum.task.TaskView;

/** One useful thing to do in five minutes. The address says whose turn it is. */
@Named
@RequestScoped
public class UsefulThing {
  @Inject SignedIn signedIn;
  @Inject FindTasks finding;
  @Inject EntryActs entries;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject DeskLanguage language;
  @Inject Clock clock;
  @Inject DeskHeadings headings;

  private int turn;
  private @Nullable TaskView task;

  @PostConstruct
  void load() {
    String number = asked.parameter("turn");
    turn =
        number.matches("\\d{1,6}")
            ? Integer.parseInt(number)
            : FirstScreen.today(clock) % TaskKind.values().length;
    task = finding.one(signedIn.actor(), turn).orElse(null);
    headings.about(
        Stream.ofNullable(task)
            .flatMap(one -> Stream.of(one.entry(), String.valueOf(one.other()))));
  }

  public @Nullable TaskView getTask() {
    return task;
  }

  /** The address that gives another one. */
  public String getNext() {
    return "/admin?turn=" + (turn + 1) + "#useful";
  }

  /** Does not show it to whoever is at the desk again. */
  public void pass(String key) {
    finding.pass(signedIn.actor(), key);
    voice.goTo("/admin?turn=" + turn + "#useful");
  }

  /** Where a task is done. */
  public String place(TaskView one) {
    String entry = "/admin/entry/" + one.entry();
    return switch (one.kind()) {
      case UNSOURCED, UNDATED, ONE_ORIGIN, UNEXPLAINED, NOT_IN_TEXT ->
          entry + "?part=" + one.part() + "#part-" + one.part();
      case NOT_RESEARCHED -> entry + "#f-open";
      case LIKE_ANOTHER -> entry + "#f-names";
    };
  }

  /** What is asked where it is done, or what it is about in the entry's own words. */
  public String about(TaskView one) {
    return one.property().isEmpty() || one.kind() == TaskKind.NOT_IN_TEXT
        ? one.gist()
        : entries.label(one.property(), language.getTag());
  }

  public List<TaskKind> getKinds() {
    return List.of(TaskKind.values());
  }
}

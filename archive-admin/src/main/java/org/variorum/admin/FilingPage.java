package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.filing.FilePattern;
import org.variorum.filing.FileScans;
import org.variorum.filing.UnfitPatternException;
import org.variorum.job.JobRunningException;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.staff.Right;

/** Scans for many units at once, which their names tell: from a computer, or from the inbox. */
@Named
@RequestScoped
public class FilingPage {
  private static final String ADDRESS = "/admin/scans";
  private static final int MOST_SHOWN = 500;
  private static final double KILOBYTE = 1e3;
  private static final double MEGABYTE = 1e6;

  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject FileScans filing;
  @Inject JobWords words;

  private String typed = "";
  private FilePattern pattern = FilePattern.USUAL;
  private String fault = "";
  private List<FileScans.Waiting> waiting = List.of();
  private Optional<JobView> job = Optional.empty();

  @PostConstruct
  void load() {
    if (!signedIn.may(Right.EDIT.name())) {
      throw new UnknownPageException("page for that role");
    }
    typed = asked.parameter("pattern");
    try {
      pattern = typed.isBlank() ? FilePattern.USUAL : new FilePattern(typed);
    } catch (UnfitPatternException e) {
      fault = voice.word("filing.fault", e.fault());
    }
    job = filing.job(signedIn.actor());
    waiting = isRunning() ? List.of() : filing.waiting(signedIn.actor(), pattern);
  }

  /** The pattern as it was typed, or the usual one. */
  public String getTyped() {
    return typed.isBlank() ? pattern.text() : typed;
  }

  /** The pattern by which the page works. */
  public String getPattern() {
    return pattern.text();
  }

  /** Why what was typed is no pattern; empty if it is one. */
  public String getFault() {
    return fault;
  }

  /** The first of the files in the inbox. */
  public List<FileScans.Waiting> getWaiting() {
    return waiting.subList(0, Math.min(waiting.size(), MOST_SHOWN));
  }

  public int getMore() {
    return Math.max(0, waiting.size() - MOST_SHOWN);
  }

  /** Whether so many files lie there that not all are looked at. */
  public boolean isFull() {
    return waiting.size() >= FileScans.most();
  }

  public long getFinding() {
    return waiting.stream().filter(file -> file.scan().unit().isPresent()).count();
  }

  public int getAll() {
    return waiting.size();
  }

  public String size(FileScans.Waiting file) {
    return file.bytes() < MEGABYTE
        ? voice.say("filing.kilobytes", Math.ceil(file.bytes() / KILOBYTE))
        : voice.say("backups.size", file.bytes() / MEGABYTE);
  }

  public String getInbox() {
    return filing.inbox(signedIn.actor()).toString();
  }

  /** The job that takes them in, or was last; null if there was none. */
  public @Nullable JobView getJob() {
    return job.orElse(null);
  }

  public boolean isRunning() {
    return job.filter(one -> one.state() == JobState.RUNNING).isPresent();
  }

  public String state(JobView one) {
    return one.halting() ? voice.say("jobs.halting") : voice.word("job-state", one.state());
  }

  /** Called again and again while it runs. */
  public void poll() {
    words.restAfter(isRunning());
  }

  public void takeIn() {
    try {
      filing.takeIn(signedIn.actor(), pattern);
      voice.goTo(ADDRESS + "?pattern=" + URLEncoder.encode(pattern.text(), StandardCharsets.UTF_8));
    } catch (JobRunningException e) {
      voice.complain("jobs.runs");
    }
  }
}

package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.TreatPage;
import org.variorum.curation.WatchJobs;
import org.variorum.job.JobLine;
import org.variorum.job.JobLines;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.job.UnknownJobException;
import org.variorum.language.RefusedException;
import org.variorum.staff.Right;
import org.variorum.treatment.Making;

/** The jobs, or one of them with its log; which one, the address says. */
@Named
@RequestScoped
public class JobsPage {
  private static final int JOBS = 50;
  private static final int LINES = 100;
  private static final List<String> KINDS = List.of("reindex", "check");

  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject JobWords words;
  @Inject WatchJobs watching;
  @Inject TreatPage treating;

  private long id;
  private int from;
  private @Nullable List<JobView> all;
  private @Nullable JobView job;
  private @Nullable JobLines log;

  @PostConstruct
  void load() {
    if (!signedIn.actor().may(Right.OPERATE)) {
      throw new UnknownPageException("page for that role");
    }
    id = number("job");
    from = (int) Math.min(Integer.MAX_VALUE / 2, number("from"));
  }

  private long number(String name) {
    String said = asked.parameter(name);
    return said.matches("\\d{1,18}") ? Long.parseLong(said) : 0;
  }

  public boolean isOne() {
    return id > 0;
  }

  /** The kinds that can be begun here. */
  public List<String> getKinds() {
    return KINDS;
  }

  public List<JobView> getAll() {
    List<JobView> known = all;
    if (known == null) {
      known = watching.list(signedIn.actor(), from, JOBS);
      all = known;
    }
    return known;
  }

  /** How many pages wait for their pictures, in words; empty if none does. */
  public String getPictures() {
    long waiting = pictures(Making.State.WAITING) + pictures(Making.State.RUNNING);
    long failed = pictures(Making.State.FAILED);
    return waiting + failed == 0 ? "" : voice.say("treat.queue", waiting, failed);
  }

  private long pictures(Making.State state) {
    return treating.count(signedIn.actor(), state);
  }

  /** The one that the address names. */
  public JobView getJob() {
    JobView known = job;
    if (known == null) {
      known = look();
      job = known;
    }
    return known;
  }

  private JobView look() {
    try {
      return watching.look(signedIn.actor(), id);
    } catch (UnknownJobException e) {
      throw new UnknownPageException("job at this address");
    }
  }

  private JobLines log() {
    JobLines known = log;
    if (known == null) {
      known = watching.log(signedIn.actor(), id, from, LINES);
      log = known;
    }
    return known;
  }

  /** By which it is known whether a job is shown as it is now; one with its log. */
  public String mark(JobView one) {
    int told = isOne() ? Objects.hash(one.state(), log().total()) : 0;
    int shown = Objects.hash(state(one), progress(one), one.message());
    return one.id() + "." + Integer.toHexString(told) + "." + Integer.toHexString(shown);
  }

  /** Sends anew what the page shows otherwise than it is now, and nothing else. */
  public void poll() {
    Set<String> seen = Set.copyOf(asked.parameters("seen"));
    List<String> stale = isOne() ? staleParts(seen) : staleRows(seen);
    PrimeFaces.current().ajax().update(stale);
    words.restAfter(isRunning());
  }

  private List<String> staleParts(Set<String> seen) {
    String mark = mark(getJob());
    if (seen.contains(mark)) {
      return List.of();
    }
    String told = mark.substring(0, mark.lastIndexOf('.') + 1);
    boolean sameLog = seen.stream().anyMatch(one -> one.startsWith(told));
    return sameLog ? List.of("j:one") : List.of("j:one", "j:acts", "j:lines");
  }

  private List<String> staleRows(Set<String> seen) {
    List<JobView> now = getAll();
    Set<String> ids = seen.stream().map(JobsPage::job).collect(Collectors.toSet());
    if (!now.stream().allMatch(one -> ids.contains(Long.toString(one.id())))) {
      return List.of("j:all");
    }
    return IntStream.range(0, now.size())
        .filter(row -> !seen.contains(mark(now.get(row))))
        .mapToObj(row -> "j:rows:" + row + ":row")
        .toList();
  }

  private static String job(String mark) {
    return mark.substring(0, Math.max(0, mark.indexOf('.')));
  }

  public List<JobLine> getLines() {
    return log().lines();
  }

  /** Where the page before begins; -1 if this is the first. */
  public int getBefore() {
    return from == 0 ? -1 : Math.max(0, from - size());
  }

  /** Where the next page begins; -1 if this is the last. */
  public int getAfter() {
    long total = isOne() ? log().total() : watching.count(signedIn.actor());
    return from + size() < total ? from + size() : -1;
  }

  private int size() {
    return isOne() ? LINES : JOBS;
  }

  public boolean isRunning() {
    return isOne()
        ? getJob().state() == JobState.RUNNING
        : getAll().stream().anyMatch(job -> job.state() == JobState.RUNNING);
  }

  public boolean isHaltable() {
    return watching.isHaltable(signedIn.actor(), getJob());
  }

  public boolean isResumable() {
    return watching.isResumable(signedIn.actor(), getJob());
  }

  /** How far a job is, how fast it gets on, and how long it takes yet. */
  public String progress(JobView job) {
    return words.progress(job);
  }

  public String state(JobView job) {
    return job.halting() ? voice.say("jobs.halting") : voice.word("job-state", job.state());
  }

  /** Begins one and leads to it. */
  public void begin(String kind) {
    try {
      if (KINDS.contains(kind)) {
        voice.goTo("/admin/jobs?job=" + watching.begin(signedIn.actor(), kind));
      }
    } catch (RefusedException e) {
      voice.complain("jobs.runs");
    }
  }

  public void pause() {
    watching.pause(signedIn.actor(), id);
    again();
  }

  public void cancel() {
    watching.cancel(signedIn.actor(), id);
    again();
  }

  public void resume() {
    try {
      watching.resume(signedIn.actor(), id);
      again();
    } catch (RefusedException e) {
      voice.complain("jobs.not-resumed");
    }
  }

  private void again() {
    voice.goTo("/admin/jobs?job=" + id);
  }
}

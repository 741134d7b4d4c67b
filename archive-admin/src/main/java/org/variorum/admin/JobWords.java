package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.primefaces.PrimeFaces;
import org.variorum.job.JobView;

/** Tells in the words of the desk how far a job is. */
@Named
@RequestScoped
public class JobWords {
  @Inject DeskVoice voice;

  /** How far a job is, how fast it gets on, and how long it takes yet. */
  public String progress(JobView job) {
    if (job.position() == 0) {
      return "";
    }
    String reached =
        job.total() > 0
            ? voice.say("jobs.of", job.position(), job.total())
            : voice.say("jobs.done", job.position());
    return job.pace()
        .map(
            pace ->
                reached
                    + " · "
                    + voice.say("jobs.pace", pace.perMinute())
                    + pace.left().map(left -> " · " + left(left)).orElse(""))
        .orElse(reached);
  }

  /** The address of the page that shows what it is about; empty if there is none. */
  public String place(JobView job) {
    String order = job.parameters();
    return switch (job.kind()) {
      case "backup" -> "/admin/backups";
      case "bulk", "bulk-rehearsal", "bulk-undo" -> "/admin/bulk/" + order;
      case "filing" -> "/admin/scans";
      case "import", "import-rehearsal", "import-undo" -> "/admin/import/" + order;
      default -> "";
    };
  }

  /** What it is about, where that is known to people and not to the machine alone. */
  public String about(JobView job) {
    return job.kind().equals("mail") ? job.parameters() : "";
  }

  /** Lets the page of an answer ask no more, once nothing runs that it asks after. */
  void restAfter(boolean running) {
    if (!running) {
      PrimeFaces.current().executeScript("PF('jobs').stop();");
    }
  }

  private String left(Duration left) {
    return left.toMinutes() < 1
        ? voice.say("jobs.left.short")
        : voice.say("jobs.left", left.toMinutes() + 1);
  }
}

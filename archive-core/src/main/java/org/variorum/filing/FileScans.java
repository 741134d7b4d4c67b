package org.variorum.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.variorum.filing.FiledScan.Problem;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/**
 * Lets files find their units by their names, and takes in what lies in the inbox of the server.
 */
@ApplicationScoped
public class FileScans {
  @Inject FindUnits units;
  @Inject ScanInbox inbox;
  @Inject Jobs jobs;

  /**
   * A file in the inbox.
   *
   * @param bytes how large it is
   */
  public record Waiting(FiledScan scan, long bytes) {}

  /** Where each of some files would go, in the order of their names. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public List<FiledScan> plan(Actor actor, FilePattern pattern, Collection<String> paths) {
    return units.of(actor, pattern, paths);
  }

  /** Where each file in the inbox would go, in the order of their names. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public List<Waiting> waiting(Actor actor, FilePattern pattern) {
    Map<String, ScanInbox.Arrived> there = new HashMap<>();
    inbox.all().forEach(file -> there.put(file.path(), file));
    return units.of(actor, pattern, there.keySet()).stream()
        .map(scan -> waiting(scan, Objects.requireNonNull(there.get(scan.path()))))
        .toList();
  }

  private static Waiting waiting(FiledScan scan, ScanInbox.Arrived file) {
    return new Waiting(
        file.resting() ? scan : FiledScan.nowhere(scan.path(), Problem.BEING_WRITTEN),
        file.bytes());
  }

  /** How many files the inbox lists at most; more have to wait until some are gone. */
  public static int most() {
    return ScanInbox.MOST_FILES;
  }

  /** Where the inbox is. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public Path inbox(Actor actor) {
    return inbox.directory();
  }

  /**
   * Begins to take in what lies in the inbox and finds its unit.
   *
   * @throws org.variorum.job.JobRunningException if that is under way already
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public void takeIn(Actor actor, FilePattern pattern) {
    FilingOrder order = new FilingOrder(Optional.ofNullable(actor.id()), pattern);
    jobs.begin(FilingJob.NAME, order.toString(), actor.id());
  }

  /** The job that is at it, or was last. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public Optional<JobView> job(Actor actor) {
    return jobs.last(FilingJob.NAME);
  }
}

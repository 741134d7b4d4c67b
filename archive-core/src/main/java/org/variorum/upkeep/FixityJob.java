package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.variorum.job.JobKind;
import org.variorum.job.JobRun;
import org.variorum.job.OperatorFailure;

/**
 * A share of the content store read and compared with what was kept. Its order is the parts from
 * and to which it reads; if anything is damaged it fails, so that the desk's first page says so.
 */
@ApplicationScoped
public class FixityJob implements JobKind {
  public static final String NAME = "fixity";
  private static final double MEGABYTE = 1e6;

  @Inject StoreCheck store;

  /**
   * The parts that are read.
   *
   * @param from the first
   * @param to the one after the last
   */
  record Share(int from, int to) {
    static Share of(String order) {
      String[] ends = order.split("-", 2);
      return new Share(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    /** So many parts after it; after the last comes the first. */
    Share next(int parts) {
      int from = to >= StoreCheck.PARTS ? 0 : to;
      return new Share(from, Math.min(StoreCheck.PARTS, from + parts));
    }

    @Override
    public String toString() {
      return from + "-" + to;
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String run(JobRun run) {
    Share share = Share.of(run.order());
    Mark mark = Mark.of(run.checkpoint(), share.from());
    while (mark.part() < share.to()) {
      StoreCheck.Found found = store.part(mark.part());
      found.problems().forEach(run::complain);
      mark = mark.after(found);
      run.reached(mark.toString(), mark.part() - share.from(), share.to() - share.from());
    }
    if (mark.problems() > 0) {
      throw new OperatorFailure(
          OperatorFailure.FAILED, mark.problems() + " files are damaged; the log names them");
    }
    return "%d objects, %.1f MB: all as they were kept."
        .formatted(mark.objects(), mark.bytes() / MEGABYTE);
  }

  /** Where it stands: the part that comes next, and what was read. */
  record Mark(int part, long objects, long bytes, long problems) {
    static Mark of(String checkpoint, int first) {
      String[] parts = checkpoint.split(" ", -1);
      return parts.length < 4
          ? new Mark(first, 0, 0, 0)
          : new Mark(
              Integer.parseInt(parts[0]),
              Long.parseLong(parts[1]),
              Long.parseLong(parts[2]),
              Long.parseLong(parts[3]));
    }

    Mark after(StoreCheck.Found found) {
      return new Mark(
          part + 1,
          objects + found.objects(),
          bytes + found.bytes(),
          problems + found.problems().size());
    }

    @Override
    public String toString() {
      return part + " " + objects + " " + bytes + " " + problems;
    }
  }
}

package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.job.JobKind;
import org.variorum.job.JobRun;
import org.variorum.language.RefusedException;
import org.variorum.staff.Actor;
import org.variorum.staff.OnBehalf;
import org.variorum.staff.Right;

/**
 * Reads pages, entry by entry. Each page that was read has its version at once, so that going on
 * after a stop means to read those that have none yet. A page that cannot be read is told and left.
 */
@ApplicationScoped
class ReadTextsJob implements JobKind {
  static final String NAME = "read-texts";

  @Inject OnBehalf behalf;
  @Inject PagesToRead due;
  @Inject ReadPage reading;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String run(JobRun run) {
    TextOrder order = TextOrder.of(run.order());
    Actor actor = behalf.of(order.by());
    actor.demand(Right.EDIT, NAME);
    List<EntryId> entries = due.entries(order);
    Tally tally = Tally.of(run.checkpoint());
    try (PageFile file = new PageFile()) {
      for (int at = tally.entries(); at < entries.size(); at++) {
        List<ObjectId> pages = due.pages(order, entries.get(at));
        int inAll = tally.seen() + pages.size();
        for (ObjectId page : pages) {
          boolean done = read(actor, order, entries.get(at), page, file, run);
          tally = done ? tally.read() : tally.failed();
          run.reached(
              tally.toString(),
              order.branch() ? at : tally.seen(),
              order.branch() ? entries.size() : inAll);
        }
        tally = tally.entry();
        run.reached(
            tally.toString(),
            order.branch() ? tally.entries() : inAll,
            order.branch() ? entries.size() : inAll);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tally.pages() + " pages read, " + tally.failures() + " could not be read";
  }

  private boolean read(
      Actor actor, TextOrder order, EntryId entry, ObjectId page, PageFile file, JobRun run) {
    try {
      reading.read(actor, order, entry, page, file);
      return true;
    } catch (RefusedException e) {
      run.complain(entry + ", " + page + ": " + e.getMessage());
      return false;
    }
  }

  /** How far it has come. */
  record Tally(int entries, int pages, int failures) {
    static Tally of(String checkpoint) {
      String[] words = checkpoint.split(" ", -1);
      return words.length < 3
          ? new Tally(0, 0, 0)
          : new Tally(
              Integer.parseInt(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }

    int seen() {
      return pages + failures;
    }

    Tally entry() {
      return new Tally(entries + 1, pages, failures);
    }

    Tally read() {
      return new Tally(entries, pages + 1, failures);
    }

    Tally failed() {
      return new Tally(entries, pages, failures + 1);
    }

    @Override
    public String toString() {
      return entries + " " + pages + " " + failures;
    }
  }
}

package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.variorum.contentstore.ContentCopy;
import org.variorum.contentstore.StoreException;
import org.variorum.contentstore.StoreFullException;
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
    try (ContentCopy file = new ContentCopy()) {
      for (int at = tally.passed(entries); at < entries.size(); at++) {
        List<ObjectId> pages = due.pages(actor, order, entries.get(at));
        int inAll = tally.seen() + pages.size();
        for (ObjectId page : pages) {
          boolean done = read(actor, order, entries.get(at), page, file, run);
          tally = done ? tally.read() : tally.failed();
          run.reached(
              tally.toString(),
              order.branch() ? at : tally.seen(),
              order.branch() ? entries.size() : inAll);
        }
        tally = tally.after(entries.get(at));
        run.reached(
            tally.toString(),
            order.branch() ? at + 1 : inAll,
            order.branch() ? entries.size() : inAll);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tally.pages() + " pages read, " + tally.failures() + " could not be read";
  }

  private boolean read(
      Actor actor, TextOrder order, EntryId entry, ObjectId page, ContentCopy file, JobRun run) {
    try {
      reading.read(actor, order, entry, page, file);
      return true;
    } catch (StoreFullException e) {
      throw e;
    } catch (RefusedException | StoreException e) {
      run.complain(entry + ", " + page + ": " + e.getMessage());
      return false;
    }
  }

  /**
   * How far it has come.
   *
   * @param last the entry after which it goes on; empty before the first
   */
  record Tally(String last, int pages, int failures) {
    static Tally of(String checkpoint) {
      String[] words = checkpoint.split(" ", -1);
      return words.length < 3
          ? new Tally("", 0, 0)
          : new Tally(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }

    /** How many entries lie behind it, whatever came or went among them since. */
    int passed(List<EntryId> sorted) {
      return (int) sorted.stream().filter(entry -> entry.value().compareTo(last) <= 0).count();
    }

    int seen() {
      return pages + failures;
    }

    Tally after(EntryId entry) {
      return new Tally(entry.value(), pages, failures);
    }

    Tally read() {
      return new Tally(last, pages + 1, failures);
    }

    Tally failed() {
      return new Tally(last, pages, failures + 1);
    }

    @Override
    public String toString() {
      return last + " " + pages + " " + failures;
    }
  }
}

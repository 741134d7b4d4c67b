package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.ocr.MissingModelsException;
import org.variorum.ocr.PageReader;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/**
 * Has a machine read pages, as a job that can be watched, paused and resumed. Begun outside of any
 * transaction: the job works on another thread, which has to see its row.
 */
@ApplicationScoped
public class ReadTexts {
  @Inject CheckRemit remit;
  @Inject OpenEntry entries;
  @Inject PageReader reader;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /**
   * What is to be read.
   *
   * @param branch whether also the pages of all units below the entry
   * @param pages only these of the entry; empty for all
   * @param languages in which they are written; empty if each entry says
   * @param again whether also what a machine has read before
   */
  public record Wish(
      EntryId entry, boolean branch, List<ObjectId> pages, List<String> languages, boolean again) {
    public Wish {
      pages = pages.stream().limit(TextOrder.MOST_PAGES).toList();
      languages = List.copyOf(languages);
    }
  }

  /**
   * Begins to read; returns the number of the job.
   *
   * @throws MissingModelsException if a language cannot be read, with what brings its model
   * @throws org.variorum.job.JobRunningException if pages are being read
   */
  @Requires(Right.EDIT)
  public long begin(Actor actor, Wish wish) {
    remit.ensure(actor, wish.entry());
    Entry entry = entries.open(actor, wish.entry()).entry();
    List<String> languages =
        wish.languages().isEmpty() && !wish.branch()
            ? SpokenIn.of(entry, reader.models())
            : wish.languages();
    List<String> missing = reader.models().missing(languages);
    if (!missing.isEmpty()) {
      throw new MissingModelsException(missing);
    }
    TextOrder order =
        new TextOrder(
            actor.id(),
            clock.instant(),
            wish.again(),
            languages,
            wish.entry(),
            wish.branch(),
            wish.pages());
    return jobs.begin(ReadTextsJob.NAME, order.toString(), actor.id());
  }

  /** The job that reads pages, or read some last. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public Optional<JobView> last(Actor actor) {
    return jobs.last(ReadTextsJob.NAME);
  }

  /** Those of these languages that cannot be read, since their models are not installed. */
  @Requires(Right.READ_DESK)
  @Unrecorded(Unrecorded.Why.READS)
  public List<String> missing(Actor actor, List<String> languages) {
    return reader.models().missing(languages);
  }
}

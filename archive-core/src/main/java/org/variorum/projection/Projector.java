package org.variorum.projection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.variorum.edition.EditionKey;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Made;

/**
 * Writes the tables from the documents, within the caller's transaction. Each call writes what it
 * is given in batches; none reads a document.
 */
public interface Projector {

  /** The names, links and tasks of drafts, in place of those that were there. */
  void desk(List<Entry> drafts);

  /** The same of drafts that are new, of which there are none yet. */
  void deskNew(List<Entry> drafts);

  /** The same of drafts that were revised; what says the same as before stays as it is. */
  void redraw(List<Redrawn> drafts);

  /** A draft before and after a revision. */
  record Redrawn(Entry before, Entry after) {}

  /**
   * The published tables of editions, in place of those that were there. What is hidden is left
   * out, whoever asks: no import and no rebuilding brings it back.
   */
  void publish(List<Shown> editions);

  /** Takes entries out of the published tables. */
  void withdraw(Collection<EntryId> entries);

  /** Notes that the index has to learn of these, and what records of imports said of them. */
  void announce(Collection<EntryId> entries, Made made);

  /**
   * The same after an import, which tells itself what its own records say.
   *
   * @param unseen those of which visitors had not seen all, so that nothing is told yet of what
   *     earlier records said of them
   */
  void announceBrought(Collection<EntryId> entries, Collection<EntryId> unseen, Made made);

  /**
   * An edition to be shown.
   *
   * @param announced when lists of what is new tell that it came
   */
  record Shown(Entry entry, EditionKey key, Instant published, Instant announced) {

    /** One that was shown before, with the days of that. */
    public static Shown again(PublishedEdition edition) {
      return new Shown(
          edition.entry(),
          new EditionKey(edition.entry().id().value(), edition.number()),
          edition.publishedAt(),
          edition.announcedAt());
    }
  }
}

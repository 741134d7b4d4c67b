package org.variorum.exchange;

import java.util.List;
import java.util.function.Predicate;
import org.variorum.curation.ImportedEntry;
import org.variorum.curation.IncomingEntry;
import org.variorum.staff.Actor;

/**
 * What an import is asked to do.
 *
 * @param publish whether what it brings shall be shown to visitors
 * @param admitted which records may come, by where they stand
 * @param batch how many records go into one transaction; between two of them a pause is heeded
 * @param writing writes what was read and checked
 * @param rivals takes what stands beside another value then
 * @param checking is told how far the reading has come
 * @param progress is told how far the writing has come
 */
record ImportOrder(
    Actor actor,
    boolean publish,
    Predicate<Place> admitted,
    int batch,
    Writing writing,
    FirstFew<SetBeside> rivals,
    Progress checking,
    Progress progress) {

  /** Writes some entries in one transaction; they come from the records of the same order. */
  @FunctionalInterface
  interface Writing {
    List<ImportedEntry> write(List<IncomingRecord> records, List<IncomingEntry> entries);
  }
}

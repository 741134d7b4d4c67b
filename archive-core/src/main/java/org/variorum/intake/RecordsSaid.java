package org.variorum.intake;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;

/**
 * What records of imports said that were joined with an entry, or that stand beside what somebody
 * wrote, each time that they came: by it a record is known again, and what is new of it.
 */
public interface RecordsSaid {

  /** Of these records those that came so, with the last time. */
  Map<String, Last> last(Collection<String> keys);

  /**
   * Which entry a record is about.
   *
   * @param digest of the record
   */
  record Last(EntryId entry, String digest) {}

  /** The same, with what they said. */
  Map<String, Said> of(Collection<String> keys);

  /**
   * What a record said.
   *
   * @param held the parts of the entry that are there since it brought them
   * @param document the entry that it alone would be
   * @param dated the dates for lists that it filled; absent if it filled none
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Said(
      String key,
      EntryId entry,
      String digest,
      Set<LocalId> held,
      byte[] document,
      @Nullable Dated dated) {}

  /**
   * That a record filled the dates of existence of an entry, which has them once.
   *
   * @param key of the record
   * @param file that is cited for them; empty if the record was for the staff alone
   * @param dates as it filled them in
   */
  record Dated(String key, String file, String dates) {

    /** Dates in the words by which they are known again. */
    public static String inWords(HistoricalDate date) {
      return date.edtf() + " " + date.calendar().name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which records filled the dates of existence of these, the newest first. */
  Map<EntryId, List<Dated>> dated(Collection<EntryId> entries);

  /**
   * Keeps what some said.
   *
   * @param intake the import at the desk that brought them; absent for one by command
   */
  void keep(@Nullable Long intake, List<Said> records);

  /**
   * Tells the chronicle what records said last of these, where visitors see all that came of it;
   * what it knows already is not told again.
   */
  void tell(Collection<EntryId> entries);

  /**
   * Forgets what records said of entries that hold again all that they say, and nothing else.
   *
   * @param records the entries, by the names of the records
   */
  void drop(Map<String, EntryId> records);

  /** Forgets all that records said of entries that come back after an undo threw them away. */
  void dropAbout(Collection<EntryId> entries);

  /**
   * Forgets what records said of other entries than those that they make now.
   *
   * @param records the entries, by the names of the records
   */
  void dropBesides(Map<String, EntryId> records);

  /** Forgets what an import at the desk brought of an entry; returns the keys of those records. */
  Set<String> forget(long intake, EntryId entry);
}

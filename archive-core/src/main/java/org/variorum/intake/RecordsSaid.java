package org.variorum.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Said(String key, EntryId entry, String digest, Set<LocalId> held, byte[] document) {}

  /**
   * Keeps what some said.
   *
   * @param intake the import at the desk that brought them; absent for one by command
   */
  void keep(@Nullable Long intake, List<Said> records);

  /**
   * Forgets what records said of entries that hold again all that they say, and nothing else.
   *
   * @param records the entries, by the names of the records
   */
  void drop(Map<String, EntryId> records);

  /** Forgets what an import at the desk brought of an entry; returns the keys of those records. */
  Set<String> forget(long intake, EntryId entry);
}

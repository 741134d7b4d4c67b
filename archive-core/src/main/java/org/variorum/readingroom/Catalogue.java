package org.variorum.readingroom;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.OutsideId;

/**
 * All published entries and open questions for programs that read them one after the other, each
 * question one statement that costs the same at the first page and at the last.
 */
public interface Catalogue {

  /** Entries in the order in which they were published last; nobody who may be living. */
  List<Entered> entries(Harvest wanted, String language);

  /** Open questions in the order in which they changed last. */
  List<QuestionRow> questions(Harvest wanted, String language);

  /** The entries that bear an identifier of another file, at most a few. */
  List<ListRow> bearing(OutsideId known, String language);

  /**
   * Which of them.
   *
   * @param kinds of entry, or of entry that the questions are on; none for all
   * @param since when they were published or changed last; null for any time
   * @param after where the page before ended; null for the first page
   */
  record Harvest(
      Set<EntryKind> kinds,
      @Nullable Instant since,
      @Nullable Place after,
      boolean newestFirst,
      int size) {

    public Harvest {
      kinds = Set.copyOf(kinds);
    }
  }

  /**
   * A place in the order.
   *
   * @param id of the entry
   * @param part of the question in it; empty for the entry
   */
  record Place(Instant when, String id, String part) {}

  /** An entry as it stands in the list, with its edition. */
  record Entered(ListRow row, int edition, Instant published) {

    public Place place() {
      return new Place(published, row.id(), "");
    }
  }
}

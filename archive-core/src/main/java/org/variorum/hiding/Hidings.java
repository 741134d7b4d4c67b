package org.variorum.hiding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.contentstore.ContentDigest;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.staff.Actor;

/**
 * The list of what is hidden, and was. Nothing leaves it. What was shown again is no longer hidden;
 * what was suppressed is hidden for good.
 */
public interface Hidings {

  /** Hides something; what is hidden already stays as it is. */
  Hiding hide(Hideable what, Reason reason, Actor by, Instant when);

  /**
   * Keeps something hidden, to be looked at again on another day.
   *
   * @throws UnknownHidingException if nothing is hidden under that number
   */
  Hiding review(long id, LocalDate on);

  /**
   * Notes that visitors see it again.
   *
   * @throws UnknownHidingException if nothing is hidden under that number
   */
  Hiding show(long id, Actor by, Instant when);

  /**
   * Notes that it is erased for good.
   *
   * @throws UnknownHidingException if nothing is hidden under that number
   */
  Hiding suppress(long id, Actor by, Instant when);

  /** What was hidden under that number, however it ended. */
  Optional<Hiding> withId(long id);

  /** All that keeps an entry or editions of it from visitors now, the entry as a whole first. */
  List<Hiding> of(EntryId entry);

  /** What keeps a digital object from visitors now. */
  Optional<Hiding> of(ObjectId object);

  /** All that is hidden of these entries, and all scans that are. */
  Veil veil(Collection<EntryId> entries);

  /** The entries that are hidden as a whole. */
  Set<EntryId> entries();

  /** The digital objects that are hidden, with all that have the same bytes. */
  Set<ObjectId> scans();

  /** Whether a file with these bytes was suppressed, so that it may not come again. */
  boolean isSuppressed(ContentDigest bytes);

  /** The bytes of all scans that were suppressed. */
  List<ContentDigest> suppressed();

  /** What waits to be looked at again, the longest overdue first. */
  List<Hiding> waiting();

  /** Everything that was ever hidden, the last first; at most so many. */
  List<Hiding> all(int most);

  long countWaiting();
}

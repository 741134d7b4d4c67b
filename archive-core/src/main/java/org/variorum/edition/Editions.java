package org.variorum.edition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.identifier.EntryId;

/**
 * The editions of all entries as visitors may see them now, and nothing of their drafts: without
 * what is hidden, and without hidden scans.
 */
public interface Editions {

  /** The current edition; empty if the entry is not published now. */
  Optional<PublishedEdition> current(EntryId entry);

  /** The current editions of those of the entries that are published, in one question. */
  Map<EntryId, PublishedEdition> current(Collection<EntryId> entries);

  /**
   * One edition, also an old one; empty if there is none such, or it or its entry is hidden,
   * suppressed or withdrawn.
   */
  Optional<PublishedEdition> numbered(EntryId entry, int number);

  /**
   * The last editions of an entry, at most 40, with what they stated, the oldest first; without
   * those that are hidden or suppressed.
   */
  List<PublishedEdition> all(EntryId entry);

  /** All editions of an entry, newest first; none if it is not published now. */
  List<EditionHead> of(EntryId entry);

  /**
   * Up to {@code limit} published entries after one in the order of their ids; null for the first.
   */
  List<EntryId> publishedAfter(@org.jspecify.annotations.Nullable EntryId last, int limit);
}

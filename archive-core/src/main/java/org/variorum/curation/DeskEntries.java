package org.variorum.curation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/** The heads of all entries on the desk, for lists. */
interface DeskEntries {

  DeskPage find(DeskQuery query);

  /** The rows of a page alone: not how many there are on all, nor what they name. */
  List<DeskRow> rows(DeskQuery query);

  /** The rows of these entries, in this order. */
  DeskPage of(List<EntryId> wanted);

  long count(DeskFilter filter);

  /** The entries that a filter finds, by their headings; at most so many. */
  List<EntryId> ids(DeskFilter filter, int most);

  List<PickedEntry> pick(String words, @Nullable EntryKind kind, int limit);

  /**
   * Entries whose names have words that sound as those of {@code words} do, in whatever script.
   *
   * @param without entries that are not asked for
   */
  List<PickedEntry> sounding(
      String words, @Nullable EntryKind kind, Collection<EntryId> without, int limit);

  /**
   * At most so many that were never published, with a word for each that was typed that is at most
   * a slip away from it.
   *
   * @param bones of the typed words, each in all ways
   * @param without those that are known already
   */
  List<PickedEntry> slipped(
      List<Set<String>> bones, @Nullable EntryKind kind, Collection<EntryId> without, int limit);

  /** All forms of the names of some entries. */
  Map<EntryId, List<String>> names(Collection<EntryId> wanted);

  /** Whether any entry refers to one. */
  boolean isReferredTo(EntryId entry);

  Map<EntryId, String> headings(Collection<EntryId> wanted);

  /** What they are called in a language; not those that were given up for others. */
  Map<EntryId, String> called(String language, Collection<EntryId> wanted);

  /** What each of these sources takes from in general; those that take from none are missing. */
  Map<EntryId, List<EntryId>> origins(Collection<EntryId> sources);
}

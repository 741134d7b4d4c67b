package org.variorum.readingroom;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/** Asks the published tables, each question one statement; knows nothing of drafts. */
interface Shelf {

  /** How those of the entries are called that visitors may see. */
  Map<EntryId, Label> labels(Collection<EntryId> ids, String language);

  /** What names an entry, sorted by name. */
  List<Incoming> incoming(EntryId id, String language, int most);

  /** Where an entry is cited, with the questions it is cited in. */
  List<Use> uses(EntryId source, String language, int most);

  /**
   * What sources take from in general, and what those take from, to the end; twelve steps at most,
   * so that a circle has an end as well.
   */
  Map<EntryId, List<EntryId>> derivations(Collection<EntryId> sources);

  /** What some wrote of the sources. */
  List<EntryId> worksOf(Collection<EntryId> authors);

  /** Where a scanned page is cited. */
  List<Use> usesOf(ObjectId object, String language);

  /** A page of a list. */
  List<ListRow> list(Selection selection, String language);

  long count(Selection selection);

  /** How many there are of each kind. */
  Map<EntryKind, Long> counts();

  /** The newest entries of a kind, or those with scans. */
  List<ListRow> newest(EntryKind kind, boolean withScans, String language, int most);

  /** The rows of some entries, by their identifiers. */
  Map<EntryId, ListRow> rows(Collection<EntryId> ids, String language);

  /**
   * What a list shows.
   *
   * @param filter words that a heading holds; empty for all
   */
  record Selection(
      Set<EntryKind> kinds,
      String filter,
      Narrow narrow,
      ListSort sort,
      boolean descending,
      int from,
      int size) {

    /** Whether it is all there is of these kinds. */
    boolean isWhole() {
      return filter.isEmpty() && narrow.equals(Narrow.NOT);
    }
  }

  /**
   * What narrows a list further.
   *
   * @param subkind a code; empty for all
   * @param since the first day that the time of an entry may reach into; null for any
   * @param until the last one
   */
  record Narrow(String subkind, @Nullable Long since, @Nullable Long until, boolean disputed) {
    static final Narrow NOT = new Narrow("", null, null, false);
  }

  /**
   * That something cites, in which question, and with which stance.
   *
   * @param disputed whether what is supported has a rival, or a source against it
   */
  record Use(
      Label from,
      String question,
      String wording,
      String stance,
      String locator,
      boolean disputed) {}
}

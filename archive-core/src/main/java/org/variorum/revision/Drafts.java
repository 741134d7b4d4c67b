package org.variorum.revision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Document;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;

/** The heads of entries and their revisions, as the desk keeps them. */
public interface Drafts {

  /** The head of an entry; entries that are only announced have none. */
  Optional<DeskEntry> head(EntryId entry);

  /** The same, held against all others until the transaction ends. */
  Optional<DeskEntry> held(EntryId entry);

  /** An entry and all that it stands below in the holdings, the institutions among them. */
  Set<EntryId> path(EntryId entry);

  /** The entry as its newest revision has it. */
  Entry newest(DeskEntry head);

  /** The newest revisions of some entries, in one question; what is only announced is missing. */
  Map<EntryId, Entry> newest(Collection<EntryId> entries);

  /** One revision; empty if there is none of that number. */
  Optional<Entry> revision(EntryId entry, int number);

  /** Some revisions of an entry, newest first. */
  List<RevisionHead> revisions(EntryId entry, int from, int size);

  /**
   * The entry as it was after each of these revisions, in one question; those that there are not
   * are missing.
   */
  Map<Integer, Entry> revisions(EntryId entry, Collection<Integer> numbers);

  /** All that was written after a revision, oldest first; all there is after 0. */
  Stream<Hand> hands(EntryId entry, int after);

  /** Those of the entries that the desk has never heard of. */
  List<EntryId> unknown(Collection<EntryId> entries);

  /** Keeps a new head. */
  void add(DeskEntry head);

  /**
   * Writes a revision and brings the head up to it; returns its number.
   *
   * @param document the document of {@code changed}
   */
  int revise(DeskEntry head, Entry changed, Document document, Act act, Made made);

  /** The same for many, in the order in which they are given. */
  void revise(List<Rewritten> entries, Act act, Made made);

  /** Brings heads up to what they become, as the first half of {@link #revise(List, Act, Made)}. */
  void bringUp(List<Rewritten> entries, Made made);

  /** Writes the revisions that heads were brought up to, and such heads as are new. */
  void keep(List<Rewritten> entries, Act act, Made made);

  /** Each entry as it was after one revision of its own; in one question. */
  Map<EntryId, Entry> revisions(Map<EntryId, Integer> wanted);

  /**
   * Describes the heads anew from their newest revisions, and returns these; in one question for
   * all.
   */
  List<Entry> describeAnew(List<DeskEntry> heads);

  /** The pen name of whoever has that key; empty for the operator. */
  String signature(@Nullable String staffKey);

  /**
   * The entry as someone left it.
   *
   * @param by the key of who it was; null for the operator
   */
  record Hand(@Nullable String by, Entry left) {}

  /**
   * A revision without its document.
   *
   * @param bulk the number of the change of many entries that made it; absent if none did
   */
  record RevisionHead(
      int number, Instant madeAt, String madeBy, Act act, String digest, @Nullable Long bulk) {}

  /**
   * What an entry becomes.
   *
   * @param document the document of {@code changed}
   */
  record Rewritten(DeskEntry head, Entry changed, Document document) {}
}

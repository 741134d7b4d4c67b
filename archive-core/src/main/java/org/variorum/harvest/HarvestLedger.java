package org.variorum.harvest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/**
 * Since when entries are as harvesters see them. Nothing leaves it: what visitors do not see any
 * more is deleted there.
 */
public interface HarvestLedger {

  /**
   * An entry that visitors see.
   *
   * @param parent the unit it is part of
   */
  record Seen(
      EntryId entry, EntryKind kind, @Nullable EntryId parent, int edition, Instant published) {}

  /**
   * Notes that visitors see these, of units after those that they are part of are known. What lies
   * below one that goes to another branch goes with it, or follows it later if that is much.
   */
  void shown(List<Seen> entries);

  /** Notes that visitors do not see these any more. */
  void gone(Collection<EntryId> entries);

  /**
   * Notes of what nothing is known of that it was seen once and is gone; what is known stays. Only
   * entry, kind and parent of them count.
   */
  void wereGone(List<Seen> entries);

  /**
   * An entry as a harvester learns of it.
   *
   * @param branch the unit at the top of the tree that it is in
   * @param changed to the second
   */
  record Harvested(
      EntryId entry, EntryKind kind, @Nullable EntryId branch, Instant changed, boolean deleted) {}

  /**
   * What a harvester asks for.
   *
   * @param kinds those that the format describes
   * @param branch only what is in it
   * @param from inclusive
   * @param until inclusive
   */
  record Wanted(
      Set<EntryKind> kinds,
      @Nullable EntryId branch,
      @Nullable Instant from,
      @Nullable Instant until) {}

  /** After which record a part of a list begins. */
  record Mark(Instant changed, EntryId entry) {}

  /** Up to so many records in the order of their change, out of an index. */
  List<Harvested> after(@Nullable Mark mark, Wanted wanted, int most);

  Optional<Harvested> of(EntryId entry);

  /** When the first change was. */
  Optional<Instant> earliest();

  static Instant second(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }
}

package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.shorthand.NamedEntry;
import org.variorum.shorthand.WholeName;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Offers entries to refer to, while one types. */
@ApplicationScoped
@Transactional
public class PickEntries {
  private static final int MOST_CALLED = 12;

  @Inject DeskEntries entries;

  /**
   * At most so many entries of a kind, or of any, whose heading, name or code holds the words; then
   * those with a name that sounds so, in whatever script.
   */
  @Requires(Right.READ_DESK)
  public List<PickedEntry> pick(Actor actor, String words, @Nullable EntryKind kind, int limit) {
    List<PickedEntry> written = entries.pick(words, kind, limit);
    if (written.size() >= limit) {
      return written;
    }
    List<EntryId> known = written.stream().map(PickedEntry::id).toList();
    return Stream.concat(
            written.stream(), entries.sounding(words, kind, known, limit - written.size()).stream())
        .toList();
  }

  /** The entries that some words may mean: those that are called so wholly, then the others. */
  @Requires(Right.READ_DESK)
  public List<NamedEntry> called(Actor actor, String words, @Nullable EntryKind kind) {
    List<PickedEntry> found = pick(actor, words, kind, MOST_CALLED);
    Map<EntryId, List<String>> names = entries.names(found.stream().map(PickedEntry::id).toList());
    return found.stream()
        .map(
            one ->
                new NamedEntry(
                    one.id(),
                    one.heading(),
                    WholeName.isAny(
                        words,
                        Stream.concat(
                            Stream.of(one.heading()),
                            names.getOrDefault(one.id(), List.of()).stream()))))
        .sorted(Comparator.comparing(NamedEntry::wholly).reversed())
        .toList();
  }
}

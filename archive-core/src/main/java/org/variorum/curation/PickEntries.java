package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.resolver.Fit;
import org.variorum.resolver.KnownForm;
import org.variorum.resolver.KnownName;
import org.variorum.resolver.SoughtName;
import org.variorum.revision.EntryState;
import org.variorum.search.NameFound;
import org.variorum.search.NameSearch;
import org.variorum.search.SearchAwayException;
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
  private static final int MOST_NAMED = 80;

  /** So many drafts are compared closely: their keys are coarse. */
  private static final int MOST_NEAR = 300;

  @Inject DeskEntries entries;
  @Inject NameSearch names;

  /**
   * At most so many entries of a kind, or of any, whose heading, name or code holds the words, or
   * that have a name that may be meant by them, in whatever script and spelling. Those whose name
   * it is come first, in the order of the public search.
   */
  @Requires(Right.READ_DESK)
  public List<PickedEntry> pick(Actor actor, String words, @Nullable EntryKind kind, int limit) {
    Map<EntryId, PickedEntry> found = new LinkedHashMap<>();
    entries.pick(words, kind, limit).forEach(one -> found.put(one.id(), one));
    if (words.isBlank()) {
      return List.copyOf(found.values());
    }
    if (found.size() < limit) {
      entries
          .sounding(words, kind, List.copyOf(found.keySet()), limit - found.size())
          .forEach(one -> found.put(one.id(), one));
    }
    published(words, kind, limit).forEach(one -> found.putIfAbsent(one.id(), one));
    if (found.size() < limit) {
      drafts(words, kind, List.copyOf(found.keySet())).forEach(one -> found.put(one.id(), one));
    }
    return ranked(words, List.copyOf(found.values())).stream().limit(limit).toList();
  }

  /** What visitors would find by its name, slips of the typist too. */
  private List<PickedEntry> published(String words, @Nullable EntryKind kind, int limit) {
    List<EntryId> ids =
        named(words).stream()
            .filter(found -> kind == null || found.kind() == kind)
            .map(NameFound::id)
            .limit(limit)
            .toList();
    return ids.isEmpty()
        ? List.of()
        : entries.of(ids).rows().stream()
            .filter(row -> !EntryState.offTheDesk().contains(row.state()))
            .map(row -> new PickedEntry(new EntryId(row.id()), row.kind(), row.heading()))
            .toList();
  }

  /** What was never published and is called nearly so. */
  private List<PickedEntry> drafts(String words, @Nullable EntryKind kind, List<EntryId> without) {
    SoughtName sought = SoughtName.of(words);
    if (sought.isNothing()) {
      return List.of();
    }
    List<PickedEntry> drafts = entries.slipped(sought.bones(), kind, without, MOST_NEAR);
    Set<EntryId> fitting = fits(sought, names(drafts)).keySet();
    return drafts.stream().filter(one -> fitting.contains(one.id())).toList();
  }

  /** The tables have the answer where the search is away. */
  private List<NameFound> named(String words) {
    try {
      return names.named(words, MOST_NAMED);
    } catch (SearchAwayException away) {
      return List.of();
    }
  }

  /**
   * Those whose name was typed, the best fit first; then those whose name it may become; then the
   * others as they were. The headings of sources and of what else has a title are no names.
   */
  private List<PickedEntry> ranked(String words, List<PickedEntry> found) {
    Map<EntryId, KnownName> named = names(found);
    return found.stream()
        .sorted(
            best(fits(SoughtName.of(words), named))
                .thenComparing(best(fits(SoughtName.begun(words), named))))
        .toList();
  }

  private Map<EntryId, KnownName> names(List<PickedEntry> found) {
    Map<EntryId, List<String>> forms = entries.names(found.stream().map(PickedEntry::id).toList());
    Map<EntryId, KnownName> named = new HashMap<>();
    found.stream()
        .filter(one -> one.kind().isAgent() || one.kind() == EntryKind.PLACE)
        .forEach(one -> named.put(one.id(), named(one, forms.getOrDefault(one.id(), List.of()))));
    return named;
  }

  private static Map<EntryId, Fit> fits(SoughtName sought, Map<EntryId, KnownName> named) {
    Map<EntryId, Fit> fits = new HashMap<>();
    if (!sought.isNothing()) {
      named.forEach((id, name) -> sought.fit(name).ifPresent(fit -> fits.put(id, fit)));
    }
    return fits;
  }

  private static Comparator<PickedEntry> best(Map<EntryId, Fit> fits) {
    return Comparator.comparing(
        one -> fits.get(one.id()), Comparator.nullsLast(Comparator.naturalOrder()));
  }

  private static KnownName named(PickedEntry entry, List<String> forms) {
    return new KnownName(
        entry.kind(),
        Stream.concat(
                Stream.of(new KnownForm(entry.heading(), "", KnownForm.Origin.HEADING, "")),
                forms.stream().map(form -> new KnownForm(form, "", KnownForm.Origin.FORM, "")))
            .toList());
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

package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.OutsideId;
import org.variorum.intake.NameDecisions;
import org.variorum.intake.RecordsSaid;
import org.variorum.merger.Mergers;
import org.variorum.merger.Redirections;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.KnownEntry;

/**
 * Tells which records are about entries that the archive has under another key: as somebody said,
 * as it was when they came last, or because both are called the same in a file outside.
 */
@ApplicationScoped
class Acquaintances {
  @Inject KnownEntries known;
  @Inject NameDecisions decisions;
  @Inject RecordsSaid said;
  @Inject Mergers mergers;

  /**
   * An entry that a record is about.
   *
   * @param digest of the record as it came last; absent if it never came
   */
  record Met(KnownEntry entry, @Nullable String digest) {}

  /**
   * What is known of records, by their names.
   *
   * @param strangers those with a number that nobody in the archive bears, and of which nobody has
   *     said anything
   */
  record Known(Map<String, Met> met, Set<String> strangers) {}

  /**
   * By the names of records.
   *
   * @param own the entries that bear the keys of records
   * @param now what is said of them now, whatever was said before
   */
  Known of(List<@Nullable RecordHead> heads, Map<String, KnownEntry> own, DecidedNames now) {
    Map<String, RecordHead> asked = asked(heads);
    Map<String, Optional<EntryId>> decided = new HashMap<>();
    Registrar.inChunks(asked.keySet(), some -> List.of(decisions.of(some)))
        .forEach(decided::putAll);
    decided.putAll(now.entries());
    Map<String, RecordsSaid.Last> last = new HashMap<>();
    Registrar.inChunks(asked.keySet(), some -> List.of(said.last(some))).forEach(last::putAll);
    Map<String, EntryId> about = new HashMap<>();
    last.forEach((key, one) -> about.put(key, one.entry()));
    decided.forEach(
        (key, one) -> one.ifPresentOrElse(entry -> about.put(key, entry), () -> about.remove(key)));
    Map<EntryId, KnownEntry> there = onTheDesk(about.values());
    Redirections leading = mergers.redirections();
    Map<String, Met> met = new HashMap<>();
    about.forEach(
        (key, entry) -> {
          KnownEntry one = there.get(kept(leading, entry));
          if (one != null && !key.equals(one.externalId())) {
            met.put(key, new Met(one, digest(last.get(key), entry)));
          }
        });
    return new Known(met, identified(asked, own, decided.keySet(), met));
  }

  private static Map<String, RecordHead> asked(List<@Nullable RecordHead> heads) {
    Map<String, RecordHead> asked = new HashMap<>();
    for (RecordHead head : heads) {
      if (head != null && head.key() != null && head.mayBeKnown()) {
        asked.put(head.name(), head);
      }
    }
    return asked;
  }

  /**
   * Refuses what is said of names that do not come, or that they are entries that there are not.
   *
   * @throws UnreadableDeliveryException if there is anything
   */
  void ensurePossible(DecidedNames now, List<@Nullable RecordHead> heads) {
    if (!now.byKey().isEmpty()) {
      List<EntryId> named = now.entries().values().stream().flatMap(Optional::stream).toList();
      Map<EntryId, KnownEntry> there = new HashMap<>();
      Map<EntryId, KnownEntry> desk = onTheDesk(named);
      Redirections leading = mergers.redirections();
      for (EntryId entry : named) {
        KnownEntry kept = desk.get(kept(leading, entry));
        if (kept != null) {
          there.put(entry, kept);
        }
      }
      now.ensurePossible(asked(heads), there);
    }
  }

  private static @Nullable String digest(RecordsSaid.@Nullable Last last, EntryId about) {
    return last != null && last.entry().equals(about) ? last.digest() : null;
  }

  private static EntryId kept(Redirections leading, EntryId entry) {
    return leading.of(entry).map(Redirections.Step::kept).orElse(entry);
  }

  private Map<EntryId, KnownEntry> onTheDesk(Collection<EntryId> entries) {
    Redirections leading = mergers.redirections();
    Set<EntryId> kept = new HashSet<>();
    entries.forEach(entry -> kept.add(kept(leading, entry)));
    Map<EntryId, KnownEntry> there = new HashMap<>();
    Registrar.inChunks(kept, some -> known.identified(some)).stream()
        .filter(entry -> entry.revision() > 0 && entry.state().isOnTheDesk())
        .forEach(entry -> there.put(entry.id(), entry));
    return there;
  }

  /**
   * Of one that is new and of which nobody has said anything, the one that is called the same;
   * returns those that nobody is.
   */
  private Set<String> identified(
      Map<String, RecordHead> asked,
      Map<String, KnownEntry> own,
      Set<String> decided,
      Map<String, Met> met) {
    List<RecordHead> strangers =
        asked.values().stream()
            .filter(head -> head.id() == null && !head.identifiers().isEmpty())
            .filter(head -> !decided.contains(head.name()) && !met.containsKey(head.name()))
            .filter(head -> isAwaited(own.get(head.name())) || isUndone(own.get(head.name())))
            .toList();
    Set<OutsideId> wanted = new HashSet<>();
    strangers.forEach(head -> wanted.addAll(head.identifiers()));
    Map<OutsideId, List<KnownEntry>> bearers = new HashMap<>();
    Registrar.inChunks(wanted, some -> List.of(known.bearing(some))).forEach(bearers::putAll);
    Set<String> nobody = new HashSet<>();
    for (RecordHead head : strangers) {
      List<KnownEntry> alike = alike(head, bearers);
      if (alike.isEmpty()) {
        nobody.add(head.name());
      } else if (alike.size() == 1 // who comes back, comes as he was
          && !isUndone(own.get(head.name()))
          && !losesIt(alike.get(0), head, asked, own)) {
        met.put(head.name(), new Met(alike.get(0), null));
      }
    }
    return nobody;
  }

  /** Whether the entry's own record comes as well, and says that it is called otherwise now. */
  private static boolean losesIt(
      KnownEntry entry,
      RecordHead stranger,
      Map<String, RecordHead> asked,
      Map<String, KnownEntry> own) {
    String key = entry.externalId();
    RecordHead itself = key == null || !own.containsKey(key) ? null : asked.get(key);
    return itself != null
        && itself.identifiers().stream().noneMatch(stranger.identifiers()::contains);
  }

  private static boolean isUndone(@Nullable KnownEntry own) {
    return own != null && own.isUndone();
  }

  private static boolean isAwaited(@Nullable KnownEntry own) {
    return own == null || own.revision() == 0;
  }

  private static List<KnownEntry> alike(RecordHead head, Map<OutsideId, List<KnownEntry>> bearers) {
    List<KnownEntry> alike = new ArrayList<>();
    head.identifiers().stream()
        .flatMap(id -> bearers.getOrDefault(id, List.of()).stream())
        .filter(entry -> entry.kind() == head.kind())
        .filter(entry -> alike.stream().noneMatch(one -> one.id().equals(entry.id())))
        .forEach(alike::add);
    return alike;
  }
}

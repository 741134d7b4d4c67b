package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.document.DocumentCodec;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ExternalId;
import org.variorum.intake.RecordsSaid;
import org.variorum.language.RefusedException;
import org.variorum.revision.FreshIds;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.KnownEntry;

/** Goes through a delivery once, and tells which of its records the archive has already. */
@ApplicationScoped
class Registrar {
  private static final int AT_ONCE = 500;

  @Inject KnownEntries known;
  @Inject DocumentCodec codec;
  @Inject FreshIds ids;
  @Inject Acquaintances acquaintances;
  @Inject RecordsSaid said;

  /** Registers every record; what is no record, or comes twice, is refused. */
  Roll register(Delivery delivery, Refusals refusals) {
    List<@Nullable RecordHead> heads = new ArrayList<>();
    Map<Object, Place> seen = new HashMap<>();
    Set<EntryId> led = new HashSet<>();
    delivery.forEach(raw -> heads.add(head(raw, seen, refusals, led)));
    acquaintances.ensurePossible(delivery.decided(), heads);
    List<@Nullable IncomingRecord> records = records(heads, delivery.decided(), refusals);
    gather(records);
    date(records);
    List<RawRecord> sources = FileSources.of(records);
    List<@Nullable RecordHead> cited = new ArrayList<>();
    sources.forEach(raw -> cited.add(head(raw, new HashMap<>(), refusals, led)));
    List<@Nullable IncomingRecord> all = records(cited, DecidedNames.NONE, refusals);
    all.addAll(records);
    return new Roll(sources, all, led);
  }

  /** Marks those that are about one entry, of its own only the first. */
  private static void gather(List<@Nullable IncomingRecord> records) {
    Map<EntryId, IncomingRecord> first = new HashMap<>();
    Set<EntryId> owned = new HashSet<>();
    for (IncomingRecord record : records) {
      if (record != null && record.mayChange() && (!record.isOwn() || owned.add(record.id()))) {
        IncomingRecord other = first.putIfAbsent(record.id(), record);
        if (other != null) {
          other.becameTogether();
          record.becameTogether();
        }
      }
    }
  }

  /** Tells those that are put together with an entry from which files it has its dates. */
  private void date(List<@Nullable IncomingRecord> records) {
    List<IncomingRecord> beside =
        records.stream()
            .filter(Objects::nonNull)
            .filter(record -> record.isBeside() && record.isWanted(true))
            .toList();
    Map<EntryId, List<RecordsSaid.Dated>> dated = new HashMap<>();
    Set<EntryId> entries = beside.stream().map(IncomingRecord::id).collect(Collectors.toSet());
    inChunks(entries, some -> List.of(said.dated(some))).forEach(dated::putAll);
    beside.forEach(record -> record.dated(dated.getOrDefault(record.id(), List.of())));
  }

  private List<@Nullable IncomingRecord> records(
      List<@Nullable RecordHead> heads, DecidedNames decided, Refusals refusals) {
    Map<String, KnownEntry> byKey = new HashMap<>();
    Map<EntryId, KnownEntry> byId = new HashMap<>();
    inChunks(keys(heads), keys -> known.keyed(keys))
        .forEach(entry -> byKey.put(String.valueOf(entry.externalId()), entry));
    inChunks(ids(heads), some -> known.identified(some)).forEach(e -> byId.put(e.id(), e));
    Acquaintances.Known acquainted = acquaintances.of(heads, byKey, decided);
    Map<String, Acquaintances.Met> met = acquainted.met();
    List<@Nullable IncomingRecord> records = new ArrayList<>();
    Iterator<EntryId> fresh = fresh(heads, byKey);
    for (RecordHead head : heads) {
      Acquaintances.Met other = head == null ? null : met.get(head.name());
      if (head == null) {
        records.add(null);
      } else if (other != null) {
        records.add(
            new IncomingRecord(head, other.entry().id(), other.entry()).joined(other.digest()));
      } else {
        records.add(record(head, byKey, byId, refusals, fresh));
      }
    }
    SameNumbers.gather(records, acquainted.strangers());
    return records;
  }

  private @Nullable RecordHead head(
      RawRecord raw, Map<Object, Place> seen, Refusals refusals, Set<EntryId> led) {
    try {
      JsonNode tree = codec.tree(raw.json());
      RecordHead head = RecordHead.of(raw, tree);
      led.addAll(LinksElsewhere.identifiers(tree));
      refuseTwice(head, head.key(), seen);
      refuseTwice(head, head.id(), seen);
      return head;
    } catch (RefusedException e) {
      refusals.add(raw, e);
      return null;
    }
  }

  private static void refuseTwice(RecordHead head, @Nullable Object name, Map<Object, Place> seen) {
    Place other = name == null ? null : seen.putIfAbsent(name, head.place());
    if (other != null) {
      throw new RefusedRecordException(
          "'" + name + "' is the name of the record at " + other + " too");
    }
  }

  private static Set<String> keys(List<@Nullable RecordHead> heads) {
    Set<String> keys = new HashSet<>();
    for (RecordHead head : heads) {
      ExternalId key = head == null ? null : head.key();
      if (key != null) {
        keys.add(key.value());
      }
    }
    return keys;
  }

  private static Set<EntryId> ids(List<@Nullable RecordHead> heads) {
    Set<EntryId> ids = new HashSet<>();
    heads.stream()
        .filter(Objects::nonNull)
        .map(RecordHead::id)
        .filter(Objects::nonNull)
        .forEach(ids::add);
    return ids;
  }

  /** Identifiers for those that bring none and are not in the archive. */
  private Iterator<EntryId> fresh(List<@Nullable RecordHead> heads, Map<String, KnownEntry> byKey) {
    long wanted =
        heads.stream()
            .filter(Objects::nonNull)
            .filter(head -> head.id() == null)
            .filter(head -> head.key() == null || !byKey.containsKey(head.key().value()))
            .count();
    return ids.several((int) wanted, ids(heads)).iterator();
  }

  /** Asks for many, a few hundred in one question. */
  static <T, R> List<R> inChunks(Collection<T> all, Function<List<T>, List<R>> question) {
    List<T> left = new ArrayList<>(all);
    List<R> answers = new ArrayList<>();
    for (int from = 0; from < left.size(); from += AT_ONCE) {
      answers.addAll(question.apply(left.subList(from, Math.min(left.size(), from + AT_ONCE))));
    }
    return answers;
  }

  private @Nullable IncomingRecord record(
      RecordHead head,
      Map<String, KnownEntry> byKey,
      Map<EntryId, KnownEntry> byId,
      Refusals refusals,
      Iterator<EntryId> fresh) {
    KnownEntry withKey = head.key() == null ? null : byKey.get(head.key().value());
    KnownEntry withId = head.id() == null ? null : byId.get(head.id());
    String conflict = conflict(head, withKey, withId);
    if (conflict != null) {
      refusals.add(head.place(), conflict);
      return null;
    }
    KnownEntry entry = withKey == null ? withId : withKey;
    if (entry != null) {
      return new IncomingRecord(head, entry.id(), entry);
    }
    return new IncomingRecord(head, head.id() == null ? fresh.next() : head.id(), null);
  }

  private static @Nullable String conflict(
      RecordHead head, @Nullable KnownEntry withKey, @Nullable KnownEntry withId) {
    if (withKey != null && head.id() != null && !withKey.id().equals(head.id())) {
      return "the archive has '" + head.name() + "' under another identifier, " + withKey.id();
    }
    String key = withId == null ? null : withId.externalId();
    return withKey == null && key != null && head.key() != null && !key.equals(head.key().value())
        ? "the identifier " + head.id() + " belongs to the entry '" + key + "'"
        : null;
  }

  /** The identifier under which the archive has a key that the delivery does not bring. */
  @Nullable EntryId inArchive(String key) {
    return known.keyed(List.of(key)).stream()
        .filter(entry -> entry.revision() > 0)
        .map(KnownEntry::id)
        .findFirst()
        .orElse(null);
  }

  /**
   * The entries on the desk that have identifiers which another archive of ours gave, or that came
   * from there.
   */
  Map<EntryId, KnownEntry> calledElsewhere(Collection<EntryId> identifiers) {
    Map<EntryId, KnownEntry> found = new HashMap<>();
    inChunks(identifiers, some -> known.identified(some)).stream()
        .filter(Registrar::isOnTheDesk)
        .forEach(entry -> found.put(entry.id(), entry));
    Map<String, KnownEntry> byKey = new HashMap<>();
    inChunks(
            identifiers.stream()
                .filter(one -> !found.containsKey(one))
                .flatMap(one -> ElsewhereKeys.of(one).stream())
                .toList(),
            keys -> known.keyed(keys))
        .stream()
        .filter(Registrar::isOnTheDesk)
        .forEach(entry -> byKey.put(String.valueOf(entry.externalId()), entry));
    for (EntryId identifier : identifiers) {
      ElsewhereKeys.of(identifier).stream()
          .flatMap(key -> Stream.ofNullable(byKey.get(key)))
          .findFirst()
          .ifPresent(entry -> found.putIfAbsent(identifier, entry));
    }
    return found;
  }

  private static boolean isOnTheDesk(KnownEntry entry) {
    return entry.revision() > 0 && entry.state().isOnTheDesk();
  }

  /** Those of the identifiers under which the archive has a document. */
  Set<EntryId> held(Collection<EntryId> ids) {
    Set<EntryId> held = new HashSet<>();
    inChunks(ids, some -> known.identified(some)).stream()
        .filter(entry -> entry.revision() > 0)
        .forEach(entry -> held.add(entry.id()));
    return held;
  }
}

package org.variorum.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.Entry;
import org.variorum.entry.Link;
import org.variorum.entry.Links;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.joining.Rival;
import org.variorum.joining.Rivals;
import org.variorum.language.RefusedException;
import org.variorum.vocabulary.Vocabulary;

/**
 * A delivery that was read once and checked: which of its records may come, and why others not.
 * Nothing of it is kept.
 */
final class CheckedDelivery {
  private static final int JOINED_AT_ONCE = 100;

  /** Stands for a scan that is not taken in yet; the entry with it is only checked, never kept. */
  static final ObjectId NOT_YET = new ObjectId("00000000");

  private final ImportArchive archive;
  private final Delivery delivery;
  private final boolean publish;
  private final Refusals refusals = new Refusals();
  private final Roll roll;
  private final RecordReader reader;
  private final Keyring keys;
  private final List<Refusal> bereft = new ArrayList<>();
  private final List<JoinRecords.Due> beside = new ArrayList<>();
  private final Map<EntryId, IncomingRecord> about = new HashMap<>();

  /** Those that are about one entry, in their order. */
  private final Map<EntryId, List<IncomingRecord>> groups = new HashMap<>();

  private final Map<EntryId, List<JoinRecords.Due>> waiting = new HashMap<>();
  private final Vocabulary vocabulary;
  private @Nullable Closure closure;

  /**
   * Goes through the delivery once.
   *
   * @param objects what the scans are that it names, once they are taken in
   */
  CheckedDelivery(
      ImportArchive archive,
      Delivery delivery,
      Vocabulary vocabulary,
      boolean publish,
      Function<String, ObjectId> objects) {
    this.archive = archive;
    this.delivery = delivery;
    this.publish = publish;
    this.vocabulary = vocabulary;
    this.roll = archive.registrar.register(delivery, refusals);
    this.reader = new RecordReader(archive.codec, vocabulary);
    this.keys = new Keyring(roll, archive.registrar, objects);
  }

  Roll roll() {
    return roll;
  }

  RecordReader reader() {
    return reader;
  }

  Keyring keys() {
    return keys;
  }

  Refusals refusals() {
    return refusals;
  }

  /** Refuses new records that may not come, so that those that refer to them fall with them. */
  void admit(Predicate<Place> admitted) {
    roll.accepted()
        .filter(IncomingRecord::isAwaited)
        .filter(record -> !admitted.test(record.head().place()))
        .toList()
        .forEach(record -> refuse(record, "was not to come when it was rehearsed"));
  }

  /** Reads all that is wanted, and refuses what cannot be, with all that refers to it. */
  void check(Progress progress) {
    roll.accepted()
        .filter(record -> record.isTogether() && record.isWanted(publish))
        .forEach(
            record -> groups.computeIfAbsent(record.id(), id -> new ArrayList<>()).add(record));
    long[] done = {0};
    roll.forEach(
        delivery,
        (record, raw) -> {
          if (record.isWanted(publish)) {
            check(record, raw);
          }
          done[0]++;
          progress.reached(done[0], roll.size());
        });
    beside.addAll(left());
    join();
    refuseUnknownTargets();
    close();
  }

  private void check(IncomingRecord record, RawRecord raw) {
    try {
      refuseAnother(record);
      Keyring own = keys.with(reference -> noted(record, reference));
      Entry entry = reader.read(raw, record, own);
      Links.of(entry).stream().map(Link::target).forEach(record.targets()::add);
      record.dispensable().addAll(dispensable(raw, record, own));
      if (record.isBeside()) {
        JoinRecords.Due due = new JoinRecords.Due(record, entry);
        beside.addAll(gathered(due, one -> one.isWanted(publish)));
        if (beside.size() >= JOINED_AT_ONCE) {
          join();
        }
      }
    } catch (RefusedException e) {
      record.refuse();
      refusals.add(raw, e);
    }
  }

  /** What it refers to only as long as its words are not taken instead. */
  private Set<EntryId> dispensable(RawRecord raw, IncomingRecord record, Keyring own) {
    Set<EntryId> led = new LinkedHashSet<>(own.led());
    if (!led.isEmpty()) {
      try {
        Entry inWords = reader.read(raw, record, own.leadingNowhere());
        Links.of(inWords).stream().map(Link::target).forEach(led::remove);
      } catch (RefusedException e) {
        return Set.of();
      }
    }
    return led;
  }

  /**
   * A record that is about to be written, read again if what it could do without was refused since.
   *
   * @param raw empty if there is nothing of the kind in it
   */
  JoinRecords.Due current(JoinRecords.Due due, Optional<RawRecord> raw) {
    IncomingRecord record = due.record();
    boolean lacks =
        record.dispensable().stream()
            .flatMap(target -> roll.about(target).stream())
            .anyMatch(IncomingRecord::isRefused);
    return raw.filter(one -> lacks)
        .map(one -> new JoinRecords.Due(record, reader.read(one, record, keys)))
        .orElse(due);
  }

  /**
   * One delivery changes an entry once: records that change what is there come together, others
   * could not be told apart.
   */
  private void refuseAnother(IncomingRecord record) {
    IncomingRecord other = about.putIfAbsent(record.id(), record);
    if (other != null && other != record && !(other.isTogether() && record.isTogether())) {
      throw new RefusedRecordException(
          "is about the same entry as the record at %s; bring it in once that is in"
              .formatted(other.head().place()));
    }
  }

  /** Puts what waits together with its entries, to know what it rests on and whether it can be. */
  private void join() {
    joined(beside)
        .forEach(
            (id, joined) ->
                Links.of(joined.entry()).stream()
                    .filter(link -> link.nature() == Link.Nature.CITATION)
                    .map(Link::target)
                    .forEach(target -> rests(id, target)));
    beside.clear();
  }

  private void rests(EntryId entry, EntryId source) {
    roll.about(source)
        .ifPresent(
            record -> {
              record.becameCited();
              IncomingRecord citing = about.get(entry);
              if (citing != null) {
                citing.restsOn(source);
              }
            });
  }

  /**
   * What is to be looked at now that a record was read: itself, or nothing while others about the
   * same entry are still to be read, and all of them after the last that may come.
   *
   * @param wanted which of them are to come
   */
  List<JoinRecords.Due> gathered(JoinRecords.Due due, Predicate<IncomingRecord> wanted) {
    EntryId entry = due.record().id();
    if (!due.record().isTogether()) {
      return List.of(due);
    }
    List<JoinRecords.Due> there = waiting.computeIfAbsent(entry, id -> new ArrayList<>());
    there.add(due);
    there.removeIf(one -> one.record().isRefused());
    long all =
        groups.getOrDefault(entry, List.of()).stream()
            .filter(one -> !one.isRefused() && wanted.test(one))
            .count();
    if (there.size() < all) {
      return List.of();
    }
    waiting.remove(entry);
    return there;
  }

  /** Those that still waited for others, which did not come after all. */
  List<JoinRecords.Due> left() {
    List<JoinRecords.Due> left =
        waiting.values().stream()
            .flatMap(List::stream)
            .filter(one -> !one.record().isRefused())
            .toList();
    waiting.clear();
    return left;
  }

  /** Records put together with their entries; those of which nothing can come are refused. */
  Map<EntryId, Joined> joined(List<JoinRecords.Due> due) {
    Map<EntryId, Joined> all = new HashMap<>();
    try {
      all.putAll(archive.joining.join(roll, due));
    } catch (RefusedException e) {
      due.stream()
          .collect(Collectors.groupingBy(one -> one.record().id()))
          .values()
          .forEach(some -> joinedAlone(some, all));
    }
    for (JoinRecords.Due one : due) {
      Joined joined = all.get(one.record().id());
      if (joined != null) {
        try {
          reader.check(joined.entry());
        } catch (RefusedException e) {
          all.remove(one.record().id());
          due.stream()
              .map(JoinRecords.Due::record)
              .filter(record -> record.id().equals(one.record().id()))
              .forEach(record -> refuse(record, String.valueOf(e.getMessage())));
        }
      }
    }
    return all;
  }

  /** Those about one entry. */
  private void joinedAlone(List<JoinRecords.Due> some, Map<EntryId, Joined> all) {
    try {
      all.putAll(archive.joining.join(roll, some));
    } catch (RefusedException e) {
      some.forEach(one -> refuse(one.record(), String.valueOf(e.getMessage())));
    }
  }

  /** What stands beside another value once a record was put together with its entry. */
  List<Rival> rivals(Joined joined) {
    return Rivals.between(joined.kept(), joined.entry(), vocabulary);
  }

  private ObjectId noted(IncomingRecord record, String reference) {
    if (record.files().add(reference)) {
      archive.scans.check(delivery, reference);
    }
    return NOT_YET;
  }

  private void refuseUnknownTargets() {
    Set<EntryId> elsewhere = new LinkedHashSet<>();
    roll.accepted()
        .flatMap(record -> record.targets().stream())
        .filter(target -> !roll.has(target))
        .forEach(elsewhere::add);
    elsewhere.removeAll(archive.registrar.held(elsewhere));
    roll.accepted()
        .toList()
        .forEach(
            record ->
                record.targets().stream()
                    .filter(elsewhere::contains)
                    .findFirst()
                    .ifPresent(target -> refuse(record, unknown(target))));
  }

  private static String unknown(EntryId target) {
    return "refers to " + target + ", which neither the import nor the archive has";
  }

  void refuse(IncomingRecord record, String reason) {
    record.refuse();
    refusals.add(record.head().place(), reason);
  }

  /** Refuses whatever refers to what was refused. */
  void close() {
    new Closure(roll.all(), this::fell).refuseWith(roll.all());
  }

  /**
   * Refuses a record while others are written, and those not yet written that refer to it. Only
   * after all is checked: what each refers to has to be known.
   */
  void refuseLate(IncomingRecord record, String reason) {
    refuse(record, reason);
    if (closure == null) {
      closure = new Closure(roll.all(), this::fell);
    }
    closure.refuseWith(List.of(record));
  }

  private void fell(IncomingRecord record, IncomingRecord cause) {
    String reason =
        "refers to '%s', which was not taken (%s)"
            .formatted(cause.head().name(), cause.head().place());
    if (record.isWritten()) {
      bereft.add(new Refusal(record.head().place(), reason));
    } else {
      refusals.add(record.head().place(), reason);
    }
  }

  /** Remarks on those that were written before what they refer to was refused. */
  List<Refusal> bereft() {
    return bereft;
  }
}

package org.variorum.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.curation.AnnouncedEntry;
import org.variorum.curation.Hindrance;
import org.variorum.curation.ImportedEntry;
import org.variorum.curation.IncomingEntry;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.RefusedException;
import org.variorum.source.SourceCircle;
import org.variorum.source.Work;

/** One import, from the first reading to the index. */
final class ImportRun {
  /** A transaction ends before it has as many records as were ordered if they are so long. */
  private static final long BATCH_BYTES = 4_000_000;

  private static final int ANNOUNCED_AT_ONCE = 500;

  private final ImportArchive archive;
  private final Delivery delivery;
  private final ImportOrder order;
  private final List<Refusal> kept = new ArrayList<>();
  private final Map<String, ObjectId> objects = new HashMap<>();
  private final Map<ImportedEntry.Outcome, Integer> outcomes =
      new EnumMap<>(ImportedEntry.Outcome.class);

  private final Map<EntryId, IncomingRecord> derived = new LinkedHashMap<>();
  private final CheckedDelivery checked;

  /** Those not yet written that could do without some of what they refer to. */
  private final Map<IncomingRecord, RawRecord> loose = new HashMap<>();

  private final Map<EntryId, Joined> besides = new HashMap<>();
  private int published;

  ImportRun(ImportArchive archive, Delivery delivery, ImportOrder order) {
    this.archive = archive;
    this.delivery = delivery;
    this.order = order;
    this.checked =
        new CheckedDelivery(
            archive,
            delivery,
            archive.words.vocabulary(order.actor(), delivery),
            order.publish(),
            objects::get);
  }

  ImportReport run() {
    Roll roll = checked.roll();
    checked.admit(order.admitted());
    checked.check(order.checking());
    takeScans(roll);
    announce(roll);
    write(roll);
    archive.words.keepProfile(order.actor(), delivery, checked);
    archive.words.keepPages(order.actor(), delivery, checked.refusals());
    archive.words.keepMappings(order.actor(), delivery, checked.refusals());
    if (published > 0) {
      archive.index.catchUp();
    }
    return report();
  }

  /** Whether there is anything to write of a record, and it may come. */
  private boolean isWanted(IncomingRecord record) {
    return record.isWanted(order.publish()) && order.admitted().test(record.head().place());
  }

  /** How many records the delivery has. */
  long size() {
    return checked.roll().size();
  }

  /** Why the record that begins at a place was refused, if it was. */
  Optional<Refusal> refusal(Place record) {
    return checked.refusals().of(record);
  }

  private void takeScans(Roll roll) {
    roll.accepted().filter(this::isWanted).toList().forEach(this::takeScansOf);
    checked.close();
  }

  private void takeScansOf(IncomingRecord record) {
    try {
      for (String reference : record.files()) {
        if (!objects.containsKey(reference)) {
          objects.put(reference, archive.scans.take(order.actor(), delivery, reference));
        }
      }
    } catch (RefusedException e) {
      checked.refuse(record, Hurdle.ofRecord(e).orElseThrow(() -> e));
    }
  }

  /** Makes room for what others refer to; the rest needs none before it is written. */
  private void announce(Roll roll) {
    Set<EntryId> targets =
        roll.accepted().flatMap(record -> record.targets().stream()).collect(Collectors.toSet());
    List<AnnouncedEntry> room = new ArrayList<>();
    roll.accepted()
        .filter(IncomingRecord::isNew)
        .filter(record -> targets.contains(record.id()))
        .map(r -> new AnnouncedEntry(r.id(), r.head().kind(), r.head().key()))
        .forEach(room::add);
    for (int from = 0; from < room.size(); from += ANNOUNCED_AT_ONCE) {
      archive.entries.announce(
          order.actor(), room.subList(from, Math.min(room.size(), from + ANNOUNCED_AT_ONCE)));
    }
  }

  private void write(Roll roll) {
    List<JoinRecords.Due> batch = new ArrayList<>();
    Set<EntryId> hidden = order.publish() ? archive.hidings.entries() : Set.of();
    long[] done = {0};
    long[] bytes = {0};
    roll.forEach(
        delivery,
        (record, raw) -> {
          done[0]++;
          if (isWanted(record)) {
            Entry entry = checked.reader().read(raw, record, checked.keys());
            if (!record.dispensable().isEmpty()) {
              loose.put(record, raw);
            }
            batch.addAll(checked.gathered(new JoinRecords.Due(record, entry), this::isWanted));
            bytes[0] += raw.json().length;
            if (takesFromOthers(entry)) {
              derived.put(entry.id(), record);
            }
          } else {
            pass(record, hidden);
          }
          if (batch.size() >= order.batch() || bytes[0] >= BATCH_BYTES) {
            write(batch, done[0]);
            bytes[0] = 0;
          }
        });
    batch.addAll(checked.left());
    write(batch, done[0]);
  }

  /** Of a record that was imported before there is nothing to write; only what hides it is told. */
  private void pass(IncomingRecord record, Set<EntryId> hidden) {
    if (record.isSilent()) {
      return;
    }
    outcomes.merge(ImportedEntry.Outcome.UNCHANGED, 1, Integer::sum);
    if (hidden.contains(record.id())) {
      kept.add(new Refusal(record.head().place(), Hindrance.hidden().toString()));
    }
  }

  private void write(List<JoinRecords.Due> batch, long done) {
    if (!batch.isEmpty()) {
      write(batch);
      batch.clear();
    }
    order.progress().reached(done, checked.roll().size());
  }

  private void write(List<JoinRecords.Due> batch) {
    try {
      batch.replaceAll(this::current);
      writeAtOnce(batch);
    } catch (RuntimeException e) {
      if (Hurdle.ofRecord(e).isEmpty()) {
        throw e;
      }
      writeOneByOne(batch);
    } finally {
      batch.forEach(due -> loose.remove(due.record()));
    }
  }

  private JoinRecords.Due current(JoinRecords.Due due) {
    return checked.current(due, Optional.ofNullable(loose.get(due.record())));
  }

  /** What is to be written of them; what is about another entry is put together with that one. */
  private List<IncomingEntry> together(List<JoinRecords.Due> batch, List<IncomingRecord> records) {
    Map<EntryId, Joined> joined =
        checked.joined(batch.stream().filter(one -> one.record().isBeside()).toList());
    List<IncomingEntry> entries = new ArrayList<>();
    Set<EntryId> led = leading(batch);
    for (JoinRecords.Due due : batch) {
      IncomingRecord record = due.record();
      Joined one = joined.get(record.id());
      boolean follows = record.isTogether() && one != null && !led.remove(record.id());
      if (!follows && (!record.isBeside() || one != null)) {
        entries.add(incoming(due, one));
        records.add(record);
      }
      if (one != null) {
        besides.put(record.id(), one);
      }
    }
    return entries;
  }

  /** The entries of which several records come, the first of which takes the others with it. */
  private static Set<EntryId> leading(List<JoinRecords.Due> batch) {
    Map<EntryId, List<IncomingRecord>> groups = new LinkedHashMap<>();
    batch.stream()
        .map(JoinRecords.Due::record)
        .filter(record -> record.isTogether() && !record.isRefused())
        .forEach(
            record -> groups.computeIfAbsent(record.id(), id -> new ArrayList<>()).add(record));
    groups.values().forEach(group -> group.get(0).leads(group.subList(1, group.size())));
    return new HashSet<>(groups.keySet());
  }

  private IncomingEntry incoming(JoinRecords.Due due, @Nullable Joined joined) {
    IncomingRecord record = due.record();
    return new IncomingEntry(
        joined == null ? due.said() : joined.entry(),
        joined == null ? record.head().digest() : joined.first().digest(),
        order.publish() && record.isPublishableWithFollowers(),
        FileSources.lasting(record.maker().head().place(), record.maker().head().mark()),
        joined == null ? null : joined.first(),
        joined == null ? List.of() : joined.others(),
        record.found(),
        record.returns());
  }

  private void writeAtOnce(List<JoinRecords.Due> batch) {
    List<IncomingRecord> records = new ArrayList<>();
    besides.clear();
    List<IncomingEntry> entries = together(batch, records);
    Map<EntryId, IncomingRecord> byEntry = new HashMap<>();
    records.forEach(record -> byEntry.put(record.id(), record));
    for (ImportedEntry imported : order.writing().write(records, entries)) {
      count(imported, Objects.requireNonNull(byEntry.get(imported.id())));
    }
  }

  /**
   * Nothing of the batch was kept, and one of them was the reason. Others may fall with it; what is
   * left of those about one entry comes without them.
   */
  private void writeOneByOne(List<JoinRecords.Due> batch) {
    for (List<JoinRecords.Due> some : apart(batch)) {
      List<JoinRecords.Due> left =
          some.stream().filter(one -> !one.record().isRefused()).map(this::current).toList();
      try {
        if (!left.isEmpty()) {
          writeAtOnce(left);
        }
      } catch (RuntimeException e) {
        String reason = Hurdle.ofRecord(e).orElseThrow(() -> e);
        left.forEach(one -> checked.refuseLate(one.record(), reason));
      }
    }
  }

  /** Each of them, with those about the same entry that come with it. */
  private static Collection<List<JoinRecords.Due>> apart(List<JoinRecords.Due> batch) {
    Map<Object, List<JoinRecords.Due>> apart = new LinkedHashMap<>();
    for (JoinRecords.Due one : batch) {
      Object group = one.record().isTogether() ? one.record().id() : one.record();
      apart.computeIfAbsent(group, key -> new ArrayList<>()).add(one);
    }
    return apart.values();
  }

  private void count(ImportedEntry imported, IncomingRecord record) {
    record.becameWritten();
    Joined joined = besides.remove(record.id());
    if (joined != null) {
      checked
          .rivals(joined)
          .forEach(
              rival ->
                  order.rivals().add(new SetBeside(record.head().place(), joined.kept(), rival)));
    }
    outcomes.merge(imported.outcome(), 1 + record.followers().size(), Integer::sum);
    if (imported.published()) {
      published++;
    }
    if (!imported.unpublishable().isEmpty()) {
      kept.add(new Refusal(record.head().place(), Hindrance.inWords(imported.unpublishable())));
    }
  }

  private static boolean takesFromOthers(Entry entry) {
    Work work = entry.particulars().work();
    return work != null && !work.derivesFrom().isEmpty();
  }

  /**
   * Warns of records that refer to what was refused after them, of those that bear a number of
   * another and contradict it, and of sources that take from each other in a circle, at the record
   * that was read first.
   */
  private List<Refusal> warned() {
    List<Refusal> warned = new ArrayList<>(checked.bereft());
    checked
        .roll()
        .accepted()
        .forEach(
            record ->
                record
                    .kin()
                    .filter(kin -> !kin.follows())
                    .ifPresent(
                        kin -> warned.add(new Refusal(record.head().place(), kin.inWords()))));
    for (SourceCircle circle : archive.tracing.circles(order.actor(), derived.keySet())) {
      IncomingRecord record = derived.get(circle.chain().get(0));
      if (record != null) {
        warned.add(new Refusal(record.head().place(), inWords(circle)));
      }
    }
    return warned;
  }

  private String inWords(SourceCircle circle) {
    return "sources take from each other in a circle: "
        + circle.chain().stream().map(this::name).collect(Collectors.joining(" from "));
  }

  private String name(EntryId source) {
    IncomingRecord record = derived.get(source);
    return record == null ? source.value() : "'" + record.head().name() + "'";
  }

  private ImportReport report() {
    return new ImportReport(
        outcomes.getOrDefault(ImportedEntry.Outcome.ADDED, 0),
        outcomes.getOrDefault(ImportedEntry.Outcome.CHANGED, 0),
        outcomes.getOrDefault(ImportedEntry.Outcome.UNCHANGED, 0),
        published,
        checked.refusals().all(),
        kept,
        warned(),
        delivery.notes(),
        order.rivals());
  }
}

package org.variorum.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.curation.AnnouncedEntry;
import org.variorum.curation.Hindrance;
import org.variorum.curation.ImportedEntry;
import org.variorum.curation.IncomingEntry;
import org.variorum.entry.Entry;
import org.variorum.entry.Link;
import org.variorum.entry.Links;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.RefusedException;
import org.variorum.source.SourceCircle;
import org.variorum.source.Work;
import org.variorum.staff.Actor;
import org.variorum.vocabulary.Vocabulary;

/** One import, from the first reading to the index. */
final class ImportRun {
  private static final int BATCH = 100;

  /** Stands for a scan that is not taken in yet; the entry with it is only checked, never kept. */
  private static final ObjectId NOT_YET = new ObjectId("00000000");

  private final ImportArchive archive;
  private final Delivery delivery;
  private final boolean publish;
  private final Progress progress;
  private final Refusals refusals = new Refusals();
  private final List<Refusal> kept = new ArrayList<>();
  private final Map<String, ObjectId> objects = new HashMap<>();
  private final Map<ImportedEntry.Outcome, Integer> outcomes =
      new EnumMap<>(ImportedEntry.Outcome.class);

  private final Map<EntryId, IncomingRecord> derived = new LinkedHashMap<>();
  private int published;

  ImportRun(ImportArchive archive, Delivery delivery, boolean publish, Progress progress) {
    this.archive = archive;
    this.delivery = delivery;
    this.publish = publish;
    this.progress = progress;
  }

  ImportReport run() {
    Vocabulary vocabulary = archive.words.vocabulary(delivery);
    Roll roll = archive.registrar.register(delivery, refusals);
    RecordReader reader = new RecordReader(archive.codec, vocabulary);
    Keyring keys = new Keyring(roll, archive.registrar, objects::get);
    check(roll, reader, keys);
    takeScans(roll);
    announce(roll);
    write(roll, reader, keys);
    archive.words.keepProfile(delivery, keys, refusals);
    archive.words.keepPages(delivery, refusals);
    if (published > 0) {
      archive.index.catchUp();
    }
    return report();
  }

  private void check(Roll roll, RecordReader reader, Keyring keys) {
    roll.forEach(
        delivery,
        (record, raw) -> {
          if (record.isWanted(publish)) {
            check(reader, keys, record, raw);
          }
        });
    refuseUnknownTargets(roll);
    close(roll);
  }

  private void check(RecordReader reader, Keyring keys, IncomingRecord record, RawRecord raw) {
    try {
      Entry entry = reader.read(raw, record, keys.with(reference -> noted(record, reference)));
      Links.of(entry).stream().map(Link::target).forEach(record.targets()::add);
    } catch (RefusedException e) {
      record.refuse();
      refusals.add(raw, e);
    }
  }

  private ObjectId noted(IncomingRecord record, String reference) {
    if (record.files().add(reference)) {
      archive.scans.check(delivery, reference);
    }
    return NOT_YET;
  }

  private void refuseUnknownTargets(Roll roll) {
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

  private void refuse(IncomingRecord record, String reason) {
    record.refuse();
    refusals.add(record.head().place(), reason);
  }

  private void close(Roll roll) {
    Closure.refuse(
        roll.all(),
        (record, cause) ->
            refusals.add(
                record.head().place(),
                "refers to '%s', which was not taken (%s)"
                    .formatted(cause.head().name(), cause.head().place())));
  }

  private void takeScans(Roll roll) {
    roll.accepted().toList().forEach(this::takeScansOf);
    close(roll);
  }

  private void takeScansOf(IncomingRecord record) {
    try {
      for (String reference : record.files()) {
        if (!objects.containsKey(reference)) {
          objects.put(reference, archive.scans.take(delivery, reference));
        }
      }
    } catch (RefusedException e) {
      refuse(record, String.valueOf(e.getMessage()));
    }
  }

  private void announce(Roll roll) {
    List<AnnouncedEntry> room = new ArrayList<>();
    roll.accepted()
        .filter(IncomingRecord::isNew)
        .map(r -> new AnnouncedEntry(r.id(), r.head().kind(), r.head().key()))
        .forEach(room::add);
    for (int from = 0; from < room.size(); from += BATCH) {
      archive.entries.announce(
          Actor.OPERATOR, room.subList(from, Math.min(room.size(), from + BATCH)));
    }
  }

  private void write(Roll roll, RecordReader reader, Keyring keys) {
    List<IncomingEntry> batch = new ArrayList<>();
    List<IncomingRecord> records = new ArrayList<>();
    Set<EntryId> hidden = publish ? archive.hidings.entries() : Set.of();
    long[] done = {0};
    roll.forEach(
        delivery,
        (record, raw) -> {
          done[0]++;
          if (record.isWanted(publish)) {
            Entry entry = reader.read(raw, record, keys);
            batch.add(new IncomingEntry(entry, record.head().digest(), publish));
            records.add(record);
            if (takesFromOthers(entry)) {
              derived.put(entry.id(), record);
            }
          } else {
            pass(record, hidden);
          }
          if (batch.size() == BATCH) {
            write(batch, records, done[0], roll);
          }
        });
    write(batch, records, done[0], roll);
  }

  /** Of a record that was imported before there is nothing to write; only what hides it is told. */
  private void pass(IncomingRecord record, Set<EntryId> hidden) {
    outcomes.merge(ImportedEntry.Outcome.UNCHANGED, 1, Integer::sum);
    if (hidden.contains(record.id())) {
      kept.add(new Refusal(record.head().place(), Hindrance.hidden().toString()));
    }
  }

  private void write(
      List<IncomingEntry> batch, List<IncomingRecord> records, long done, Roll roll) {
    if (!batch.isEmpty()) {
      List<ImportedEntry> imported = archive.entries.write(Actor.OPERATOR, batch);
      for (int i = 0; i < imported.size(); i++) {
        count(imported.get(i), records.get(i));
      }
      batch.clear();
      records.clear();
    }
    progress.reached(done, roll.size());
  }

  private void count(ImportedEntry imported, IncomingRecord record) {
    outcomes.merge(imported.outcome(), 1, Integer::sum);
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

  /** Warns of sources that take from each other in a circle, at the record that was read first. */
  private List<Refusal> circles() {
    List<Refusal> warned = new ArrayList<>();
    for (SourceCircle circle : archive.tracing.circles(Actor.OPERATOR, derived.keySet())) {
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
        refusals.all(),
        kept,
        circles());
  }
}

package org.variorum.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.bulk.BulkWhy;
import org.variorum.curation.Hindrance;
import org.variorum.curation.ImportedEntry;
import org.variorum.curation.IncomingEntry;
import org.variorum.curation.RehearsedEntry;
import org.variorum.document.References;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.intake.IntakeLine;
import org.variorum.intake.IntakeName;
import org.variorum.intake.IntakeOutcome;
import org.variorum.language.RefusedException;
import org.variorum.staff.Actor;

/** Finds out of each record of a delivery what an import would do; nothing is changed. */
final class ImportRehearsal {
  private static final int BATCH = 100;

  private final ImportArchive archive;
  private final Delivery delivery;
  private final Asked asked;
  private final CheckedDelivery checked;
  private final List<IntakeLine> found = new ArrayList<>();
  private final List<Read> read = new ArrayList<>();
  private final RehearsedNames names;
  private int number;

  /** A record that would be taken, and the entry that it would be. */
  private record Read(IntakeLine line, IncomingEntry entry) {}

  ImportRehearsal(ImportArchive archive, Delivery delivery, Asked asked) {
    this.archive = archive;
    this.delivery = delivery;
    this.asked = asked;
    this.checked =
        new CheckedDelivery(
            archive,
            delivery,
            archive.words.rehearsed(delivery),
            asked.publish(),
            reference -> CheckedDelivery.NOT_YET);
    this.names = new RehearsedNames(archive.knownNames, archive.codec, asked.names());
  }

  /**
   * What is asked for.
   *
   * @param publish whether what it brings shall be shown to visitors
   * @param findings where it is written down what would become of each record
   * @param names takes the names that the archive may know already
   */
  record Asked(Actor actor, boolean publish, Findings findings, Consumer<List<IntakeName>> names) {}

  /** Takes what a rehearsal finds. */
  @FunctionalInterface
  interface Findings {
    void add(List<IntakeLine> lines, Map<Integer, byte[]> documents);
  }

  /**
   * Writes down what it finds.
   *
   * @param progress is told of the reading as of one half of it
   */
  void run(Progress progress) {
    long size = checked.roll().size();
    checked.check((done, total) -> progress.reached(done, 2 * size));
    References keys = checked.keys().with(this::foreseen);
    delivery.forEach(
        raw -> {
          take(raw, checked.roll().at(number).orElse(null), keys);
          if (found.size() + read.size() >= BATCH) {
            flush();
            progress.reached(size + number, 2 * size);
          }
        });
    flush();
    names.flush();
    progress.reached(2 * size, 2 * size);
    for (String part : ArchiveWords.parts(delivery)) {
      number++;
      found.add(line(new Place(part, 1), part, null, 0, IntakeOutcome.CHANGES));
    }
    flush();
  }

  private ObjectId foreseen(String reference) {
    return archive.scans.foreseen(delivery, reference).orElse(CheckedDelivery.NOT_YET);
  }

  private void take(RawRecord raw, @Nullable IncomingRecord record, References keys) {
    number++;
    if (record != null && !record.isRefused()) {
      names.look(raw, record);
    }
    if (record == null || record.isRefused()) {
      String name = record == null ? raw.place().file() : record.head().name();
      found.add(refused(raw, name));
    } else if (record.isWanted(asked.publish())) {
      try {
        Entry entry = checked.reader().read(raw, record, keys);
        IncomingEntry incoming =
            new IncomingEntry(
                entry, record.head().digest(), asked.publish() && record.isPublishable());
        read.add(
            new Read(
                line(raw.place(), name(entry, record), record.id(), 0, IntakeOutcome.ADDS),
                incoming));
      } catch (RefusedException e) {
        found.add(
            line(raw.place(), record.head().name(), null, 0, IntakeOutcome.CANNOT)
                .said(IntakeOutcome.CANNOT, BulkWhy.REFUSED, String.valueOf(e.getMessage())));
      }
    } else {
      found.add(line(raw.place(), record.head().name(), record.id(), 0, IntakeOutcome.STAYS));
    }
  }

  private static String name(Entry entry, IncomingRecord record) {
    return entry.heading().byLanguage().values().stream()
        .findFirst()
        .orElseGet(() -> record.head().name());
  }

  private IntakeLine refused(RawRecord raw, String name) {
    Refusal refusal =
        checked.refusals().of(raw.place()).orElseGet(() -> new Refusal(raw.place(), ""));
    return line(refusal.place(), name, null, 0, IntakeOutcome.CANNOT)
        .said(IntakeOutcome.CANNOT, BulkWhy.REFUSED, refusal.reason());
  }

  private IntakeLine line(
      Place place, String name, @Nullable EntryId entry, int revision, IntakeOutcome outcome) {
    return IntakeLine.found(number, place.toString(), name, entry, revision, outcome);
  }

  private void flush() {
    Map<Integer, byte[]> documents = new HashMap<>();
    List<RehearsedEntry> rehearsed =
        archive.entries.rehearse(asked.actor(), read.stream().map(Read::entry).toList());
    for (int i = 0; i < rehearsed.size(); i++) {
      IntakeLine line = judged(read.get(i).line(), rehearsed.get(i));
      rehearsed
          .get(i)
          .document()
          .ifPresent(document -> documents.put(line.number(), document.bytes()));
      found.add(line);
    }
    asked.findings().add(found, documents);
    found.clear();
    read.clear();
  }

  private static IntakeOutcome outcome(RehearsedEntry rehearsed) {
    if (rehearsed.returns()) {
      return IntakeOutcome.RETURNS;
    }
    return switch (rehearsed.outcome()) {
      case ADDED -> IntakeOutcome.ADDS;
      case CHANGED -> IntakeOutcome.CHANGES;
      case UNCHANGED -> rehearsed.published() ? IntakeOutcome.CHANGES : IntakeOutcome.STAYS;
    };
  }

  private static IntakeLine judged(IntakeLine read, RehearsedEntry rehearsed) {
    boolean added = rehearsed.outcome() == ImportedEntry.Outcome.ADDED;
    IntakeLine line =
        new IntakeLine(
            read.number(),
            read.place(),
            read.name(),
            added ? null : read.entry(),
            rehearsed.revision(),
            outcome(rehearsed),
            null,
            null,
            null,
            BulkWhy.NONE,
            "");
    return rehearsed.unpublishable().isEmpty()
        ? line
        : line.said(
            line.outcome(), BulkWhy.UNPUBLISHABLE, Hindrance.inWords(rehearsed.unpublishable()));
  }
}

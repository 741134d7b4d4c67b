package org.variorum.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.variorum.joining.Rival;
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

  /** Of records that others about the same entry are still awaited for. */
  private final Map<IncomingRecord, IntakeLine> lines = new HashMap<>();

  private int number;

  /** A record that would be taken, and the entry that it would be. */
  private record Read(IntakeLine line, JoinRecords.Due due) {}

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
    this.names =
        new RehearsedNames(archive.knownNames, archive.known, archive.codec, asked.names());
  }

  /**
   * What is asked for.
   *
   * @param publish whether what it brings shall be shown to visitors
   * @param findings where it is written down what would become of each record
   * @param names takes the names that the archive may know already
   * @param rivals takes what would stand beside another value
   */
  record Asked(
      Actor actor,
      boolean publish,
      Findings findings,
      Consumer<List<IntakeName>> names,
      Consumer<SetBeside> rivals) {}

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
    checked
        .roll()
        .read(
            delivery,
            raw -> {
              take(raw, checked.roll().at(number).orElse(null), keys);
              if (found.size() + read.size() >= BATCH) {
                flush();
                progress.reached(size + number, 2 * size);
              }
            });
    gathered(checked.left());
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
    if (record != null && !record.isRefused() && !delivery.decided().has(record.head().name())) {
      names.look(raw, record);
    }
    if (record != null && record.isSilent()) {
      return;
    }
    if (record == null || record.isRefused()) {
      String name = record == null ? raw.place().file() : record.head().name();
      found.add(refused(raw, name));
    } else if (record.isWanted(asked.publish())) {
      try {
        Entry entry = checked.reader().read(raw, record, keys);
        lines.put(
            record, line(raw.place(), name(entry, record), record.id(), 0, IntakeOutcome.ADDS));
        gathered(
            checked.gathered(
                new JoinRecords.Due(record, entry), one -> one.isWanted(asked.publish())));
      } catch (RefusedException e) {
        found.add(
            line(raw.place(), record.head().name(), null, 0, IntakeOutcome.CANNOT)
                .said(IntakeOutcome.CANNOT, BulkWhy.REFUSED, String.valueOf(e.getMessage())));
      }
    } else {
      EntryId entry = record.isFollower() ? null : record.id();
      found.add(line(raw.place(), record.head().name(), entry, 0, IntakeOutcome.STAYS));
    }
  }

  private void gathered(List<JoinRecords.Due> due) {
    for (JoinRecords.Due one : due) {
      read.add(new Read(Objects.requireNonNull(lines.remove(one.record())), one));
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
    List<JoinRecords.Due> beside =
        read.stream().map(Read::due).filter(due -> due.record().isBeside()).toList();
    Map<EntryId, Joined> joined = checked.joined(beside);
    read.stream()
        .filter(one -> one.due().record().isRefused())
        .forEach(one -> found.add(refused(one)));
    read.removeIf(one -> one.due().record().isRefused());
    List<Read> firsts = firsts();
    List<RehearsedEntry> rehearsed =
        archive.entries.rehearse(
            asked.actor(),
            firsts.stream()
                .map(one -> incoming(one, joined.get(one.due().record().id())))
                .toList());
    for (int i = 0; i < rehearsed.size(); i++) {
      RehearsedEntry entry = rehearsed.get(i);
      followers(firsts.get(i)).forEach(one -> found.add(judged(one, entry)));
      IntakeLine line = judged(firsts.get(i), entry).rivalling(rivals(entry, joined));
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

  /** Of those about one entry, which come in one revision, the first. */
  private List<Read> firsts() {
    Set<EntryId> led = new HashSet<>();
    return read.stream()
        .filter(one -> !one.due().record().isTogether() || led.add(one.due().record().id()))
        .toList();
  }

  private Stream<Read> followers(Read first) {
    if (!first.due().record().isTogether()) {
      return Stream.empty();
    }
    EntryId entry = first.due().record().id();
    return read.stream().filter(one -> one.due().record().id().equals(entry) && !one.equals(first));
  }

  private int rivals(RehearsedEntry rehearsed, Map<EntryId, Joined> joined) {
    Joined one = joined.get(rehearsed.id());
    if (one == null || rehearsed.outcome() == ImportedEntry.Outcome.UNCHANGED) {
      return 0;
    }
    List<Rival> rivals = checked.rivals(one);
    Place place = Place.of(placeOf(rehearsed.id()));
    rivals.forEach(rival -> asked.rivals().accept(new SetBeside(place, one.kept(), rival)));
    return rivals.size();
  }

  private String placeOf(EntryId entry) {
    return read.stream()
        .filter(one -> one.due().record().id().equals(entry))
        .map(one -> one.line().place())
        .findFirst()
        .orElse("");
  }

  private IncomingEntry incoming(Read one, @Nullable Joined joined) {
    JoinRecords.Due due = one.due();
    IncomingRecord record = due.record();
    record.leads(followers(one).map(other -> other.due().record()).toList());
    return new IncomingEntry(
        joined == null ? due.said() : joined.entry(),
        joined == null ? record.head().digest() : joined.first().digest(),
        asked.publish() && record.isPublishableWithFollowers(),
        "",
        joined == null ? null : joined.first(),
        joined == null ? List.of() : joined.others(),
        record.found(),
        record.returns());
  }

  private IntakeLine refused(Read one) {
    String reason =
        checked.refusals().of(one.due().record().head().place()).map(Refusal::reason).orElse("");
    return new IntakeLine(
            one.line().number(),
            one.line().place(),
            one.line().name(),
            null,
            0,
            IntakeOutcome.CANNOT,
            null,
            null,
            null,
            BulkWhy.NONE,
            "",
            0)
        .said(IntakeOutcome.CANNOT, BulkWhy.REFUSED, reason);
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

  private static IntakeLine judged(Read one, RehearsedEntry rehearsed) {
    IntakeLine line = judged(one.line(), rehearsed);
    return line.why() != BulkWhy.NONE
        ? line
        : one.due()
            .record()
            .kin()
            .map(
                kin ->
                    line.said(
                        line.outcome(),
                        kin.follows() ? BulkWhy.COMES_WITH : BulkWhy.NUMBER_BORNE,
                        kin.inWords()))
            .orElse(line);
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
            "",
            0);
    return rehearsed.unpublishable().isEmpty()
        ? line
        : line.said(
            line.outcome(), BulkWhy.UNPUBLISHABLE, Hindrance.inWords(rehearsed.unpublishable()));
  }
}

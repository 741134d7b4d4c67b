package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.bulk.BulkWhy;
import org.variorum.document.Document;
import org.variorum.document.DocumentCodec;
import org.variorum.edition.EditionKey;
import org.variorum.edition.EditionLedger;
import org.variorum.edition.EditionNote;
import org.variorum.edition.Manner;
import org.variorum.entry.Entry;
import org.variorum.hiding.Hidings;
import org.variorum.hiding.Veil;
import org.variorum.hiding.Withdrawals;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ExternalId;
import org.variorum.intake.IntakeLine;
import org.variorum.intake.IntakeOutcome;
import org.variorum.intake.Intakes;
import org.variorum.intake.RecordsSaid;
import org.variorum.projection.Projector;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.EntryState;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;
import org.variorum.vocabulary.Vocabularies;

/**
 * Writes entries that were checked before, many in one transaction. A caller announces first what
 * is new and referred to, so that entries may refer to each other whichever is written first.
 */
@ApplicationScoped
@Transactional
public class ImportEntries {
  @Inject Drafts drafts;
  @Inject KnownEntries known;
  @Inject EditionLedger ledger;
  @Inject Projector projector;
  @Inject DocumentCodec codec;
  @Inject Hidings hidings;
  @Inject Vocabularies vocabularies;
  @Inject Reviewing reviewing;
  @Inject Grounds grounds;
  @Inject UnitTree tree;
  @Inject Intakes intakes;
  @Inject Withdrawals withdrawals;
  @Inject RecordsSaid said;
  @Inject Clock clock;

  /** Makes room for entries that the archive does not have yet. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.STEP)
  public void announce(Actor actor, Collection<AnnouncedEntry> entries) {
    grounds.ensureWhole(actor, "an import");
    for (AnnouncedEntry entry : entries) {
      String key = entry.externalId() == null ? null : entry.externalId().value();
      drafts.add(new DeskEntry(entry.id(), entry.kind(), clock.instant()).keyed(key));
    }
  }

  /**
   * Writes a revision of each entry whose document differs from the newest, and publishes what
   * shall be; an entry that was withdrawn, trashed, merged or hidden stays so, but what lies in the
   * trash since an import was taken back comes back as it was, and what a colleague had withdrawn
   * is not shown. What was joined with an entry is shown only if visitors saw all that it was.
   * Where whoever runs the machine brings what another made, no third person is asked for; a
   * colleague at the desk is held to have written what he brings. What somebody has changed since
   * the import looked at it is refused, and with it all of them.
   *
   * @param incoming entries of which those that others refer to were announced, unless the archive
   *     has them
   */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.STEP)
  public List<ImportedEntry> write(Actor actor, List<IncomingEntry> incoming) {
    return written(actor, null, incoming);
  }

  private List<ImportedEntry> written(
      Actor actor, @Nullable Long intake, List<IncomingEntry> incoming) {
    grounds.ensureWhole(actor, "an import");
    List<EntryId> ids = incoming.stream().map(one -> one.entry().id()).toList();
    Batch batch = new Batch(known.heads(ids), known.newestDigests(ids), hidings.veil(ids), actor);
    batch.write(incoming);
    said.drop(batch.alone);
    said.dropAbout(batch.back);
    said.dropBesides(batch.makers);
    keepSaid(intake, incoming);
    projector.deskNew(batch.added);
    projector.desk(batch.changed);
    projector.publish(batch.shown);
    if (!batch.shown.isEmpty()) {
      List<EntryId> shown = batch.shown.stream().map(one -> one.entry().id()).toList();
      projector.announceBrought(shown, batch.unseen, batch.made);
    }
    return batch.imported;
  }

  private void keepSaid(@Nullable Long intake, List<IncomingEntry> incoming) {
    List<RecordsSaid.Said> joined = new ArrayList<>();
    for (IncomingEntry one : incoming) {
      Stream.concat(Stream.ofNullable(one.joined()), one.others().stream())
          .map(record -> said(one.entry().id(), record))
          .forEach(joined::add);
    }
    said.keep(intake, joined);
  }

  private RecordsSaid.Said said(EntryId entry, JoinedRecord record) {
    return new RecordsSaid.Said(
        record.key(),
        entry,
        record.digest(),
        record.held(),
        codec.write(record.said()).bytes(),
        record.dated());
  }

  /** What would become of them; nothing is written. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.STEP)
  public List<RehearsedEntry> rehearse(Actor actor, List<IncomingEntry> incoming) {
    grounds.ensureWhole(actor, "an import");
    List<EntryId> ids = incoming.stream().map(one -> one.entry().id()).toList();
    Batch batch = new Batch(known.heads(ids), known.newestDigests(ids), hidings.veil(ids), actor);
    return incoming.stream().map(batch::rehearsed).toList();
  }

  /**
   * Writes what was rehearsed, but nothing that somebody has changed since; what became of each
   * record is kept in the same transaction, so that none is taken twice.
   */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.STEP)
  public List<ImportedEntry> carryOut(Actor actor, long intake, List<RehearsedRecord> records) {
    List<EntryId> ids = records.stream().map(one -> one.entry().entry().id()).toList();
    tree.hold(ids);
    Map<EntryId, DeskEntry> heads = known.heads(ids);
    List<RehearsedRecord> current = new ArrayList<>();
    List<IntakeLine> lines = new ArrayList<>();
    for (RehearsedRecord record : records) {
      DeskEntry head = heads.get(record.entry().entry().id());
      if (head == null
          ? record.line().revision() == 0
          : head.revision() == record.line().revision()) {
        current.add(record);
      } else {
        String by = head == null ? "" : drafts.signature(head.changedBy());
        record
            .lines()
            .map(line -> line.said(IntakeOutcome.MISSED, BulkWhy.CHANGED_SINCE, by))
            .forEach(lines::add);
      }
    }
    List<ImportedEntry> imported =
        written(actor, intake, current.stream().map(RehearsedRecord::entry).toList());
    for (int i = 0; i < imported.size(); i++) {
      ImportedEntry made = imported.get(i);
      current.get(i).lines().map(line -> line(line, made)).forEach(lines::add);
    }
    intakes.keep(intake, lines);
    return imported;
  }

  private static IntakeLine line(IntakeLine rehearsed, ImportedEntry imported) {
    IntakeLine taken =
        rehearsed.taken(
            imported.id(),
            new IntakeLine.Written(imported.revision(), imported.shown(), imported.edition()));
    return imported.unpublishable().isEmpty()
        ? taken
        : taken.said(
            taken.outcome(), BulkWhy.UNPUBLISHABLE, Hindrance.inWords(imported.unpublishable()));
  }

  /**
   * An entry as it is being written.
   *
   * @param mayReturnShown whether it was taken back shown, and may be shown again
   * @param seen whether it may be shown as far as it depends on what it was before
   */
  private record Taken(
      IncomingEntry incoming,
      DeskEntry head,
      Document document,
      ImportedEntry.Outcome outcome,
      boolean mayReturnShown,
      boolean seen) {}

  /** What one transaction writes. */
  private final class Batch {
    private final Map<EntryId, DeskEntry> heads;
    private final Map<EntryId, String> digests;
    private final Veil veil;
    private final Set<EntryId> withdrawn;
    private final Actor actor;
    private final Made made;
    private final PublicationRules rules;
    private final List<Entry> added = new ArrayList<>();
    private final List<Entry> changed = new ArrayList<>();
    private final List<Drafts.Rewritten> rewritten = new ArrayList<>();
    private final List<Drafts.Rewritten> beside = new ArrayList<>();
    private final List<EditionLedger.NewEdition> editions = new ArrayList<>();
    private final List<Projector.Shown> shown = new ArrayList<>();
    private final List<ImportedEntry> imported = new ArrayList<>();

    /** Of what was there visitors had not seen all. */
    private final Set<EntryId> unseen = new HashSet<>();

    /** What was there and is as its own record says again, by the names of the records. */
    private final Map<String, EntryId> alone = new HashMap<>();

    /** What an undo had thrown away, with all that other records had said of it. */
    private final Set<EntryId> back = new HashSet<>();

    /** What was not there, or not any more, by the names of the records that make it. */
    private final Map<String, EntryId> makers = new HashMap<>();

    Batch(Map<EntryId, DeskEntry> heads, Map<EntryId, String> digests, Veil veil, Actor actor) {
      this.heads = heads;
      this.digests = digests;
      this.veil = veil;
      this.withdrawn = withdrawals.inForce(heads.keySet()).keySet();
      this.actor = actor;
      this.made = new Made(actor, clock.instant());
      this.rules = new PublicationRules(vocabularies.current(), LocalDate.now(clock));
    }

    /**
     * Heads are written once, with all that comes of them; but who else has to look at what a
     * colleague brings is told from the revisions, which have to stand by then.
     */
    void write(List<IncomingEntry> incoming) {
      List<Taken> taken = incoming.stream().map(this::take).toList();
      drafts.bringUp(rewritten, made);
      drafts.bringUp(beside, made);
      if (actor.id() == null) {
        taken.forEach(this::settle);
        keep();
      } else {
        keep();
        taken.forEach(this::settle);
      }
      ledger.add(editions);
    }

    private void keep() {
      drafts.keep(rewritten, Act.IMPORTED, made);
      drafts.keep(beside, Act.JOINED, made);
    }

    private Taken take(IncomingEntry incoming) {
      Entry entry = incoming.entry();
      DeskEntry head = heads.computeIfAbsent(entry.id(), id -> begun(entry));
      refuseOther(head, incoming);
      boolean seen = isSeen(head, incoming.joined());
      if (!isCurrent(head)) {
        unseen.add(entry.id());
      }
      boolean isNew = head.isAnnouncedOnly() && head.state().isOnTheDesk();
      boolean returns = returns(head, incoming);
      boolean mayReturnShown = head.mayReturnShown();
      if (head.isUndone()) {
        back.add(entry.id());
      }
      boolean own = incoming.joined() == null || incoming.joined().own();
      if (own && (returns || head.isAnnouncedOnly())) {
        makers.put(name(entry), entry.id());
      }
      if (returns) {
        head.putBack(made);
      }
      Document document = codec.write(entry);
      ImportedEntry.Outcome outcome = outcome(head, document);
      if (outcome != ImportedEntry.Outcome.UNCHANGED) {
        (isForOthers(incoming) ? beside : rewritten)
            .add(new Drafts.Rewritten(head, entry, document));
      }
      if (incoming.joined() == null && !head.isAnnouncedOnly()) {
        alone.put(name(head), entry.id());
      }
      if (isNew) {
        added.add(entry);
      } else if (returns || outcome != ImportedEntry.Outcome.UNCHANGED) {
        changed.add(entry);
      }
      return new Taken(incoming, head, document, outcome, mayReturnShown, seen);
    }

    private static void refuseOther(DeskEntry head, IncomingEntry incoming) {
      JoinedRecord joined = incoming.joined();
      Integer found = joined == null ? incoming.found() : Integer.valueOf(joined.revision());
      if (found != null && found != head.revision()) {
        throw new ChangedMeanwhileException(new EntryId(head.id()));
      }
    }

    private static String name(DeskEntry head) {
      String key = head.externalId();
      return key == null ? head.id() : key;
    }

    private static String name(Entry entry) {
      ExternalId key = entry.externalId();
      return key == null ? entry.id().value() : key.value();
    }

    private static boolean returns(DeskEntry head, IncomingEntry incoming) {
      return head.isUndone() || (incoming.returns() && head.state() == EntryState.TRASHED);
    }

    /**
     * Whether it is for people to say if visitors may see it: it stands beside what somebody wrote,
     * or was joined by an import that publishes nothing.
     */
    private static boolean isForOthers(IncomingEntry incoming) {
      JoinedRecord joined = incoming.joined();
      return joined != null && joined.revision() > 0 && !(joined.untended() && incoming.publish());
    }

    /** Whether visitors saw all that it was, or only imports have written what was its own. */
    private static boolean isSeen(DeskEntry head, @Nullable JoinedRecord joined) {
      return joined == null || (joined.own() && joined.untended()) || isCurrent(head);
    }

    private static boolean isCurrent(DeskEntry head) {
      return head.edition() != null && !head.edited();
    }

    private DeskEntry begun(Entry entry) {
      return new DeskEntry(entry.id(), entry.kind(), made.when());
    }

    private void settle(Taken taken) {
      DeskEntry head = taken.head();
      Entry entry = taken.incoming().entry();
      JoinedRecord joined = taken.incoming().joined();
      if (joined == null || joined.own()) {
        head.importedFrom(taken.incoming().recordDigest());
      }
      if (joined == null) {
        head.madeFrom(taken.incoming().file(), taken.document().digest());
      } else if (joined.revision() == 0) {
        head.cameIn(taken.incoming().file());
      }
      imported.add(
          taken.incoming().publish() && taken.seen()
              ? published(taken, taken.mayReturnShown() || mayBeShown(head))
              : new ImportedEntry(
                  entry.id(), taken.outcome(), head.revision(), head.edition(), null, List.of()));
    }

    RehearsedEntry rehearsed(IncomingEntry incoming) {
      Entry entry = incoming.entry();
      DeskEntry head = heads.get(entry.id());
      if (head == null || head.isAnnouncedOnly()) {
        List<Hindrance> hindrances = incoming.publish() ? foreseen(entry) : List.of();
        return new RehearsedEntry(
            entry.id(),
            ImportedEntry.Outcome.ADDED,
            0,
            incoming.publish() && hindrances.isEmpty(),
            hindrances,
            Optional.empty(),
            false);
      }
      Document document = codec.write(entry);
      ImportedEntry.Outcome outcome = outcome(head, document);
      boolean returns = returns(head, incoming);
      boolean wanted =
          incoming.publish()
              && isSeen(head, incoming.joined())
              && (returns ? head.mayReturnShown() : wouldBeShown(head, outcome));
      List<Hindrance> hindrances = wanted ? foreseen(entry) : List.of();
      return new RehearsedEntry(
          entry.id(),
          outcome,
          head.revision(),
          wanted && hindrances.isEmpty(),
          hindrances,
          outcome == ImportedEntry.Outcome.CHANGED && !returns
              ? Optional.of(document)
              : Optional.empty(),
          returns);
    }

    private boolean wouldBeShown(DeskEntry head, ImportedEntry.Outcome outcome) {
      return outcome == ImportedEntry.Outcome.CHANGED ? isKept(head) : mayBeShown(head);
    }

    /** Whether it lies on the desk and nobody withdrew it, also if it was sent to review since. */
    private boolean isKept(DeskEntry head) {
      return head.state().isOnTheDesk() && !withdrawn.contains(new EntryId(head.id()));
    }

    private List<Hindrance> foreseen(Entry entry) {
      Entry told = entry.forReaders();
      List<Hindrance> found = new ArrayList<>(rules.hindrances(told));
      Hindrance.hiding(veil, entry.id(), codec.write(told)).ifPresent(found::add);
      if (actor.id() != null) {
        found.addAll(reviewing.foreseen(actor, told));
      }
      return found;
    }

    private ImportedEntry published(Taken taken, boolean wanted) {
      DeskEntry head = taken.head();
      Entry entry = taken.incoming().entry();
      Entry told = entry.forReaders();
      Document document = told.equals(entry) ? taken.document() : codec.write(told);
      List<Hindrance> hindrances = wanted ? rules.hindrances(told) : new ArrayList<>();
      Hindrance.hiding(veil, entry.id(), document).ifPresent(hindrances::add);
      Integer before = head.edition();
      Optional<Manner> manner =
          wanted && hindrances.isEmpty() ? manner(head, entry, hindrances) : Optional.empty();
      Integer edition = manner.map(how -> publish(head, told, document, how)).orElse(null);
      return new ImportedEntry(
          entry.id(), taken.outcome(), head.revision(), before, edition, hindrances);
    }

    private Optional<Manner> manner(DeskEntry head, Entry entry, List<Hindrance> hindrances) {
      if (actor.id() == null) {
        return Optional.of(Manner.ORDINARY);
      }
      try {
        return Optional.of(reviewing.manner(actor, head, entry));
      } catch (UnpublishableException e) {
        hindrances.addAll(e.hindrances());
        return Optional.empty();
      }
    }

    private ImportedEntry.Outcome outcome(DeskEntry head, Document document) {
      if (head.isAnnouncedOnly()) {
        return ImportedEntry.Outcome.ADDED;
      }
      return document.digest().equals(digests.get(new EntryId(head.id())))
          ? ImportedEntry.Outcome.UNCHANGED
          : ImportedEntry.Outcome.CHANGED;
    }

    private boolean mayBeShown(DeskEntry head) {
      boolean current = head.edition() != null && !head.edited();
      return !current && isKept(head);
    }

    private int publish(DeskEntry head, Entry told, Document document, Manner manner) {
      boolean first = head.revision() == 1 && head.state() != EntryState.WITHDRAWN;
      int last = first ? 0 : ledger.last(told.id());
      EditionKey key = new EditionKey(head.id(), last + 1);
      EditionNote note = EditionNote.of(head.revision(), made, manner);
      editions.add(new EditionLedger.NewEdition(key, note, document));
      if (head.state() == EntryState.WITHDRAWN) {
        withdrawals.lift(told.id(), actor, made.when());
      }
      head.published(key.number());
      shown.add(new Projector.Shown(told, key, made.when(), made.when()));
      return key.number();
    }
  }
}

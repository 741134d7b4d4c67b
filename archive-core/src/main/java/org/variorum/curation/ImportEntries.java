package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.variorum.document.Document;
import org.variorum.document.DocumentCodec;
import org.variorum.edition.EditionKey;
import org.variorum.edition.EditionLedger;
import org.variorum.edition.EditionNote;
import org.variorum.edition.Manner;
import org.variorum.entry.Entry;
import org.variorum.hiding.Hidings;
import org.variorum.hiding.Veil;
import org.variorum.identifier.EntryId;
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
 * Writes entries that were checked before, many in one transaction. A caller announces all that is
 * new first, so that entries may refer to each other whichever is written first.
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
  @Inject Clock clock;

  /** Makes room for entries that the archive does not have yet. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.STEP)
  public void announce(Actor actor, Collection<AnnouncedEntry> entries) {
    for (AnnouncedEntry entry : entries) {
      String key = entry.externalId() == null ? null : entry.externalId().value();
      drafts.add(new DeskEntry(entry.id(), entry.kind(), clock.instant()).keyed(key));
    }
  }

  /**
   * Writes a revision of each entry whose document differs from the newest, and publishes what
   * shall be; an entry that was withdrawn, trashed, merged or hidden stays so. One made it and
   * another brings it, so that no third person is asked for.
   *
   * @param incoming entries that were announced or that the archive has
   */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.STEP)
  public List<ImportedEntry> write(Actor actor, List<IncomingEntry> incoming) {
    List<EntryId> ids = incoming.stream().map(one -> one.entry().id()).toList();
    Batch batch = new Batch(known.heads(ids), known.newestDigests(ids), hidings.veil(ids), actor);
    incoming.forEach(batch::take);
    projector.desk(batch.changed);
    projector.publish(batch.shown);
    if (!batch.shown.isEmpty()) {
      projector.announce(batch.shown.stream().map(one -> one.entry().id()).toList(), batch.made);
    }
    return batch.imported;
  }

  /** What one transaction writes. */
  private final class Batch {
    private final Map<EntryId, DeskEntry> heads;
    private final Map<EntryId, String> digests;
    private final Veil veil;
    private final Made made;
    private final PublicationRules rules;
    private final List<Entry> changed = new ArrayList<>();
    private final List<Projector.Shown> shown = new ArrayList<>();
    private final List<ImportedEntry> imported = new ArrayList<>();

    Batch(Map<EntryId, DeskEntry> heads, Map<EntryId, String> digests, Veil veil, Actor actor) {
      this.heads = heads;
      this.digests = digests;
      this.veil = veil;
      this.made = new Made(actor, clock.instant());
      this.rules = new PublicationRules(vocabularies.current(), LocalDate.now(clock));
    }

    void take(IncomingEntry incoming) {
      Entry entry = incoming.entry();
      DeskEntry head = heads.get(entry.id());
      if (head == null) {
        throw new UnknownEntryException(entry.id());
      }
      Document document = codec.write(entry);
      ImportedEntry.Outcome outcome = outcome(head, document);
      if (outcome != ImportedEntry.Outcome.UNCHANGED) {
        drafts.revise(head, entry, document, Act.IMPORTED, made);
        changed.add(entry);
      }
      head.importedFrom(incoming.recordDigest());
      imported.add(
          incoming.publish()
              ? published(head, entry, outcome)
              : new ImportedEntry(entry.id(), outcome, false, List.of()));
    }

    private ImportedEntry published(DeskEntry head, Entry entry, ImportedEntry.Outcome outcome) {
      Entry told = entry.forReaders();
      Document document = codec.write(told);
      boolean wanted = mayBeShown(head);
      List<Hindrance> hindrances = wanted ? rules.hindrances(told) : new ArrayList<>();
      Hindrance.hiding(veil, entry.id(), document).ifPresent(hindrances::add);
      boolean published = wanted && hindrances.isEmpty();
      if (published) {
        publish(head, told, document);
      }
      return new ImportedEntry(entry.id(), outcome, published, hindrances);
    }

    private ImportedEntry.Outcome outcome(DeskEntry head, Document document) {
      if (head.isAnnouncedOnly()) {
        return ImportedEntry.Outcome.ADDED;
      }
      return document.digest().equals(digests.get(new EntryId(head.id())))
          ? ImportedEntry.Outcome.UNCHANGED
          : ImportedEntry.Outcome.CHANGED;
    }

    private static boolean mayBeShown(DeskEntry head) {
      boolean current = head.edition() != null && !head.edited();
      return !current && head.state() != EntryState.WITHDRAWN && head.state().isOnTheDesk();
    }

    private void publish(DeskEntry head, Entry told, Document document) {
      int last = head.revision() == 1 ? 0 : ledger.last(told.id());
      EditionKey key = new EditionKey(head.id(), last + 1);
      EditionNote note = EditionNote.of(head.revision(), made, Manner.ORDINARY);
      ledger.add(key, note, document);
      head.published(key.number());
      shown.add(new Projector.Shown(told, key, made.when(), made.when()));
    }
  }
}

package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.bibliography.IncomingSource;
import org.variorum.bibliography.SourceDraft;
import org.variorum.bibliography.SourceTwin;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ExternalId;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.FreshIds;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.KnownEntry;
import org.variorum.shorthand.SourceBook;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/**
 * Begins sources from a list of references, all in one act; first shows what would become of it.
 */
@ApplicationScoped
@Transactional
public class AddSources {
  @Inject Beginning beginning;
  @Inject Revising revising;
  @Inject KnownSources sources;
  @Inject KnownEntries entries;
  @Inject FreshIds ids;

  /** A reference and the source that seems to be the same, if there is one. */
  public record Rehearsed(IncomingSource incoming, Optional<SourceTwin> twin) {}

  /**
   * A reference and what to do with it.
   *
   * @param joined the source to which it belongs; empty if it is one of its own
   */
  public record Chosen(IncomingSource incoming, Optional<EntryId> joined) {}

  /** What became of a reference: the source it is now, and whether that is new. */
  public record Added(EntryId id, IncomingSource incoming, boolean fresh) {}

  /** Tells of each whether it seems to be here already. Changes nothing. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public List<Rehearsed> rehearse(Actor actor, List<IncomingSource> list) {
    SourceBook book = sources.book();
    return list.stream().map(one -> new Rehearsed(one, SourceTwin.of(one, book))).toList();
  }

  /**
   * Begins a draft for each that is one of its own; to a source that it joins it adds its edition,
   * if that has none such.
   *
   * @param language of the desk, in which remarks are written
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public List<Added> add(Actor actor, List<Chosen> list, String language) {
    SourceBook book = sources.book();
    Set<ExternalId> taken = taken(list, language);
    List<Entry> begun = new ArrayList<>();
    Iterator<EntryId> fresh = fresh(list);
    List<Added> added = new ArrayList<>();
    for (Chosen chosen : list) {
      SourceDraft draft = new SourceDraft(chosen.incoming(), language);
      EntryId id = chosen.joined().orElseGet(fresh::next);
      if (chosen.joined().isPresent()) {
        join(actor, id, draft, book);
      } else {
        Entry entry = draft.entry(id);
        begun.add(draft.key().filter(taken::add).map(entry::keyed).orElse(entry));
      }
      added.add(new Added(id, chosen.incoming(), chosen.joined().isEmpty()));
    }
    beginning.begin(actor, begun);
    return added;
  }

  /** One identifier for each that is one of its own. */
  private Iterator<EntryId> fresh(List<Chosen> list) {
    return ids.several((int) list.stream().filter(one -> one.joined().isEmpty()).count())
        .iterator();
  }

  private void join(Actor actor, EntryId id, SourceDraft draft, SourceBook book) {
    boolean has =
        SourceTwin.of(draft.source(), book)
            .filter(twin -> twin.source().source().id().equals(id))
            .filter(SourceTwin::hasEdition)
            .isPresent();
    if (!has) {
      DeskEntry head = revising.held(actor, id);
      revising.revise(actor, head, draft.addedTo(revising.newest(head)), Act.SAVED);
    }
  }

  /** The keys of the list that some entry bears already. */
  private Set<ExternalId> taken(List<Chosen> list, String language) {
    List<String> keys =
        list.stream()
            .flatMap(one -> new SourceDraft(one.incoming(), language).key().stream())
            .map(ExternalId::value)
            .toList();
    return entries.keyed(keys).stream()
        .map(KnownEntry::externalId)
        .filter(java.util.Objects::nonNull)
        .map(ExternalId::new)
        .collect(Collectors.toCollection(HashSet::new));
  }
}

package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.change.Alteration;
import org.variorum.change.Alterations;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.entry.Link;
import org.variorum.entry.Links;
import org.variorum.hiding.Hidings;
import org.variorum.hiding.Veil;
import org.variorum.identifier.EntryId;
import org.variorum.language.MalformedTextException;
import org.variorum.merger.Merger;
import org.variorum.merger.Mergers;
import org.variorum.merger.Union;
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

/**
 * Merges two entries about one subject: one takes in what is stated of the other, which is given up
 * and leads to it from then on. Visitors see of the kept one what they saw, until it is published.
 */
@ApplicationScoped
@Transactional
public class MergeEntries {
  @Inject Revising revising;
  @Inject Drafts drafts;
  @Inject KnownEntries known;
  @Inject Mergers mergers;
  @Inject Removing removing;
  @Inject Rewiring rewiring;
  @Inject Projector projector;
  @Inject Hidings hidings;
  @Inject DocumentCodec codec;
  @Inject Clock clock;

  /**
   * Which entries, as the actor has seen them, and what is chosen.
   *
   * @param keptRevision the revision of the kept entry that the actor saw
   * @param goneRevision the same of the one that is given up
   */
  public record Pair(
      EntryId kept, int keptRevision, EntryId gone, int goneRevision, Union.Choices choices) {}

  /**
   * One of two entries that are laid side by side.
   *
   * @param edition the number of the edition that visitors see; absent if they see none
   */
  public record Side(Entry entry, int revision, EntryState state, @Nullable Integer edition) {

    /** One that nothing lies beside yet. */
    public static Side of(OpenedEntry opened) {
      return new Side(opened.entry(), opened.revision(), opened.state(), opened.edition());
    }
  }

  /** The two of them. */
  public record Laid(Side kept, Side gone) {}

  /** What would come of a merger. */
  public record Prospect(Entry kept, Entry gone, Entry united, List<Alteration> alterations) {}

  /**
   * Lays two entries side by side.
   *
   * @throws UnknownEntryException if there is none of one of them
   */
  @Requires(Right.READ_DESK)
  public Laid lay(Actor actor, EntryId kept, EntryId gone) {
    Map<EntryId, DeskEntry> heads = known.heads(List.of(kept, gone));
    Map<EntryId, Entry> newest = drafts.newest(List.of(kept, gone));
    return new Laid(side(kept, heads, newest), side(gone, heads, newest));
  }

  private static Side side(EntryId id, Map<EntryId, DeskEntry> heads, Map<EntryId, Entry> newest) {
    DeskEntry head = heads.get(id);
    Entry entry = newest.get(id);
    if (head == null || entry == null) {
      throw new UnknownEntryException(id);
    }
    return side(head, entry);
  }

  /**
   * Shows what would come of it, and changes nothing.
   *
   * @throws UnmovableException if the two cannot be merged
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public Prospect prospect(Actor actor, Pair pair) {
    Laid two = lay(actor, pair.kept(), pair.gone());
    check(two);
    Entry here = two.kept().entry();
    Entry there = two.gone().entry();
    Entry united = Union.of(codec, here, there, pair.choices()).entry();
    return new Prospect(here, there, united, Alterations.between(codec, here, united));
  }

  /**
   * Merges them. Where visitors see the one that is given up, the right to publish is needed, and
   * they have to see the other as well.
   *
   * @param proposedBy who thought of it; empty for the actor
   * @throws StaleRevisionException if someone else has changed either since
   * @throws UnmovableException if the two cannot be merged
   * @throws InvalidEntryException if what comes of it contradicts itself
   */
  @Requires(Right.EDIT)
  public void merge(Actor actor, Pair pair, String proposedBy, String reason) {
    if (reason.length() > Merger.LONGEST || proposedBy.length() > Merger.LONGEST_NAME) {
      throw new MalformedTextException("A reason or a name of too many characters");
    }
    boolean keptFirst = pair.kept().compareTo(pair.gone()) < 0;
    DeskEntry first = revising.held(actor, keptFirst ? pair.kept() : pair.gone());
    DeskEntry second = revising.held(actor, keptFirst ? pair.gone() : pair.kept());
    DeskEntry kept = keptFirst ? first : second;
    DeskEntry gone = keptFirst ? second : first;
    revising.check(kept, pair.keptRevision());
    revising.check(gone, pair.goneRevision());
    Entry here = revising.newest(kept);
    Entry there = revising.newest(gone);
    check(new Laid(side(kept, here), side(gone, there)));
    if (gone.edition() != null) {
      actor.demand(Right.PUBLISH, "Giving up what visitors see");
    }
    Union.United united = Union.of(codec, here, there, pair.choices());
    int before = kept.revision();
    int after = revising.revise(actor, kept, united.entry(), Act.MERGED);
    Made made = new Made(actor, clock.instant());
    mergers.add(
        new Merger(
            0,
            there.id(),
            here.id(),
            gone.edition(),
            before,
            after,
            united.parts(),
            proposedBy.isBlank() ? actor.signature() : proposedBy.strip(),
            reason.strip(),
            made.when(),
            actor.signature()),
        actor);
    giveUp(gone, made, here.id());
  }

  private void giveUp(DeskEntry gone, Made made, EntryId kept) {
    EntryId id = new EntryId(gone.id());
    Set<EntryId> referring = rewiring.referringTo(id);
    boolean shown = gone.edition() != null;
    removing.giveUp(gone, made);
    List<EntryId> changed = new ArrayList<>(rewiring.rewire(referring));
    if (shown) {
      projector.withdraw(List.of(id));
      changed.add(id);
      changed.add(kept);
    }
    if (!changed.isEmpty()) {
      projector.announce(changed, made);
    }
  }

  private static Side side(DeskEntry head, Entry entry) {
    return new Side(entry, head.revision(), head.state(), head.edition());
  }

  private void check(Laid two) {
    why(two.kept(), two.gone())
        .ifPresent(
            why -> {
              throw new UnmovableException(two.kept().entry().id(), why);
            });
  }

  private Optional<UnmovableException.Why> why(Side kept, Side gone) {
    Entry here = kept.entry();
    Entry there = gone.entry();
    if (here.id().equals(there.id())) {
      return Optional.of(UnmovableException.Why.ITSELF);
    }
    if (here.kind() != there.kind()) {
      return Optional.of(UnmovableException.Why.ANOTHER_KIND);
    }
    if (!kept.state().isOnTheDesk() || !gone.state().isOnTheDesk()) {
      return Optional.of(UnmovableException.Why.NOT_ON_THE_DESK);
    }
    if (isWithin(here, there.id()) || isWithin(there, here.id())) {
      return Optional.of(UnmovableException.Why.ONE_WITHIN_THE_OTHER);
    }
    if (gone.edition() != null && kept.edition() == null) {
      return Optional.of(UnmovableException.Why.ONLY_THE_OTHER_IS_PUBLIC);
    }
    Veil veil = hidings.veil(List.of(here.id(), there.id()));
    return veil.entries().isEmpty() && veil.editions().isEmpty()
        ? Optional.empty()
        : Optional.of(UnmovableException.Why.HIDDEN);
  }

  private static boolean isWithin(Entry entry, EntryId other) {
    return Links.of(entry).stream()
        .filter(link -> link.nature() == Link.Nature.PARENT || link.nature() == Link.Nature.BROADER)
        .anyMatch(link -> link.target().equals(other));
  }
}

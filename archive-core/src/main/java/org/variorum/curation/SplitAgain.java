package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.variorum.change.Clash;
import org.variorum.change.Merge;
import org.variorum.document.DocumentCodec;
import org.variorum.edition.EditionHead;
import org.variorum.edition.EditionLedger;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.merger.Merger;
import org.variorum.merger.Mergers;
import org.variorum.projection.Projector;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.EntryState;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/**
 * Takes a merger back: the entry that was given up is again what it was, and the kept one loses
 * what came from it. What was written in the kept one since stays, also where it touches what came
 * with the merger, which is then told.
 */
@ApplicationScoped
@Transactional
public class SplitAgain {
  @Inject Revising revising;
  @Inject Drafts drafts;
  @Inject Mergers mergers;
  @Inject Removing removing;
  @Inject Rewiring rewiring;
  @Inject EditionLedger ledger;
  @Inject Projector projector;
  @Inject DocumentCodec codec;
  @Inject Clock clock;

  /**
   * The merger by which an entry was given up, or else the last one by which it took in another.
   */
  @Requires(Right.READ_DESK)
  public Optional<Merger> mergerOf(Actor actor, EntryId entry) {
    return mergers.of(entry).or(() -> mergers.into(entry).stream().findFirst());
  }

  /**
   * Splits the two again. Where visitors saw the one that was given up they see it again, for which
   * the right to publish is needed.
   *
   * @param gone the entry that was given up
   * @return where the kept entry was changed since in what had come with the merger, and so keeps
   *     it
   * @throws UnmovableException if it is not merged, or the kept one was itself given up since
   * @throws InvalidEntryException if what remains of the kept entry refers to what is gone from it
   */
  @Requires(Right.EDIT)
  public List<Clash> split(Actor actor, EntryId gone) {
    Merger merger =
        mergers
            .of(gone)
            .orElseThrow(() -> new UnmovableException(gone, UnmovableException.Why.NOT_MERGED));
    boolean keptFirst = merger.kept().compareTo(gone) < 0;
    DeskEntry first = revising.heldAnywhere(actor, keptFirst ? merger.kept() : gone);
    DeskEntry second = revising.heldAnywhere(actor, keptFirst ? gone : merger.kept());
    DeskEntry kept = keptFirst ? first : second;
    DeskEntry other = keptFirst ? second : first;
    if (kept.state() == EntryState.MERGED) {
      throw new UnmovableException(merger.kept(), UnmovableException.Why.MERGED_FURTHER);
    }
    if (merger.goneEdition() != null) {
      actor.demand(Right.PUBLISH, "Showing again what visitors saw");
    }
    Set<EntryId> referring = rewiring.referringTo(merger.kept(), gone);
    Made made = new Made(actor, clock.instant());
    mergers.end(merger.id(), actor, made.when());
    Merge.Merged parted = parted(merger, kept);
    revising.revise(actor, kept, parted.entry(), Act.SPLIT_AGAIN);
    takeBack(other, merger, made);
    List<EntryId> changed = new ArrayList<>(rewiring.rewire(referring));
    if (other.edition() != null) {
      projector.publish(ledger.held(List.of(gone)).stream().map(Projector.Shown::again).toList());
      changed.add(gone);
      changed.add(merger.kept());
    }
    if (!changed.isEmpty()) {
      projector.announce(changed, made);
    }
    return parted.clashes();
  }

  /** The kept entry with what was written since, but without what the merger brought. */
  private Merge.Merged parted(Merger merger, DeskEntry kept) {
    Entry united = drafts.revision(merger.kept(), merger.keptAfter()).orElseThrow();
    Entry before = drafts.revision(merger.kept(), merger.keptBefore()).orElseThrow();
    Entry now = revising.newest(kept);
    Merge.Merged parted = Merge.of(codec, united, now, before);
    Entry left = parted.entry();
    return new Merge.Merged(
        left.with(RestoreEntry.all(now, left)), parted.clashes(), parted.taken());
  }

  private void takeBack(DeskEntry other, Merger merger, Made made) {
    removing.putBack(other, made);
    Integer number = merger.goneEdition();
    Optional<EditionHead> shown =
        ledger.all(merger.gone()).stream()
            .filter(edition -> Objects.equals(edition.number(), number) && !edition.suppressed())
            .findFirst();
    shown.ifPresent(edition -> other.shownAgain(edition.number(), edition.revision(), made));
  }
}

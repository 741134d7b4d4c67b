package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.variorum.bulk.BulkWhy;
import org.variorum.bulk.UnfitEntryException;
import org.variorum.entry.Entry;
import org.variorum.hiding.Withdrawals;
import org.variorum.identifier.EntryId;
import org.variorum.intake.IntakeLine;
import org.variorum.intake.IntakeOutcome;
import org.variorum.intake.Intakes;
import org.variorum.intake.RecordsSaid;
import org.variorum.language.RefusedException;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;

/**
 * Takes back what an import did to some entries, in one transaction: those that it made are thrown
 * away, those that it changed are as before. Whatever was changed since is left, and what others
 * refer to.
 */
@ApplicationScoped
class ImportUndoing {
  @Inject Revising revising;
  @Inject Removing removing;
  @Inject WayBack back;
  @Inject Drafts drafts;
  @Inject KnownEntries known;
  @Inject UnitTree tree;
  @Inject ImportedWords words;
  @Inject Withdrawals withdrawals;
  @Inject RecordsSaid said;
  @Inject Intakes intakes;
  @Inject Clock clock;

  /** Returns what became of each. */
  List<IntakeLine> undo(Actor actor, long intake, List<IntakeLine> lines) {
    List<EntryId> entries = lines.stream().map(IntakeLine::entry).filter(Objects::nonNull).toList();
    tree.hold(entries);
    Each each = new Each(actor, intake, new Made(actor, clock.instant()), known.heads(entries));
    each.read(lines, drafts.newest(entries), withdrawals.inForce(entries).keySet());
    return lines.stream().map(each::undone).toList();
  }

  /** The way back of some entries. */
  private final class Each {
    private final Actor actor;
    private final long intake;
    private final Made made;
    private final Map<EntryId, DeskEntry> heads;
    private final Map<EntryId, Entry> now = new HashMap<>();
    private final Map<EntryId, Entry> then = new HashMap<>();
    private final Set<EntryId> withdrawn = new HashSet<>();
    private final Map<EntryId, String> used = new HashMap<>();
    private final Set<EntryId> undone = new HashSet<>();

    Each(Actor actor, long intake, Made made, Map<EntryId, DeskEntry> heads) {
      this.actor = actor;
      this.intake = intake;
      this.made = made;
      this.heads = heads;
    }

    void read(List<IntakeLine> lines, Map<EntryId, Entry> newest, Set<EntryId> unseen) {
      Map<EntryId, Integer> wanted = new HashMap<>();
      for (IntakeLine line : lines) {
        EntryId entry = line.entry();
        if (entry != null && isRevised(line)) {
          wanted.put(entry, line.revision());
        }
      }
      List<EntryId> added =
          lines.stream()
              .filter(line -> line.outcome() != IntakeOutcome.CHANGED)
              .map(IntakeLine::entry)
              .filter(Objects::nonNull)
              .toList();
      used.putAll(intakes.usedBesides(intake, added));
      withdrawn.addAll(unseen);
      now.putAll(newest);
      then.putAll(drafts.revisions(wanted));
    }

    private static boolean isRevised(IntakeLine line) {
      return line.outcome() == IntakeOutcome.CHANGED
          && !Objects.equals(line.made(), line.revision());
    }

    IntakeLine undone(IntakeLine line) {
      EntryId entry = line.entry();
      if (entry == null) {
        return words.undone(actor, intake, line);
      }
      DeskEntry head = heads.get(entry);
      if (head == null) {
        return line.said(IntakeOutcome.LEFT, BulkWhy.GONE, "");
      }
      try {
        return undone(line, entry, head);
      } catch (RefusedException e) {
        BulkRefusal refusal = BulkRefusal.of(e);
        return line.said(IntakeOutcome.LEFT, refusal.why(), refusal.detail());
      }
    }

    private IntakeLine undone(IntakeLine line, EntryId entry, DeskEntry head) {
      if (undone.contains(entry) || isThrownAway(line, entry, head)) {
        return line.became(IntakeOutcome.UNDONE);
      }
      revising.admit(actor, head);
      Integer visible = line.edition() == null ? line.shown() : line.edition();
      if (!Objects.equals(head.revision(), line.made())
          || !Objects.equals(head.edition(), visible)) {
        if (intakes.isUndone(intake, entry, line.made())) {
          return line.became(IntakeOutcome.UNDONE);
        }
        return line.said(
            IntakeOutcome.LEFT, BulkWhy.CHANGED_SINCE, drafts.signature(head.changedBy()));
      }
      if (isWithdrawnSince(line, entry, head)) {
        return line.said(
            IntakeOutcome.LEFT, BulkWhy.CHANGED_SINCE, drafts.signature(head.stateBy()));
      }
      String user = used.get(entry);
      if (user != null) {
        return line.said(IntakeOutcome.LEFT, BulkWhy.IN_USE, user);
      }
      Optional<Revising.Revised> before =
          isRevised(line) ? Optional.of(before(head, entry)) : Optional.empty();
      if (line.edition() != null) {
        back.unpublish(actor, head, line.shown());
      }
      before.ifPresent(revised -> back.write(revised, Act.RESTORED, made));
      if (line.outcome() == IntakeOutcome.CHANGED) {
        forget(head, entry, before);
      } else {
        removing.trash(head, made);
        head.undone(line.edition() != null);
      }
      undone.add(entry);
      return line.became(IntakeOutcome.UNDONE);
    }

    /** Whether another record of this import, which made it as well, was taken back with it. */
    private boolean isThrownAway(IntakeLine line, EntryId entry, DeskEntry head) {
      return head.isUndone()
          && line.outcome() != IntakeOutcome.CHANGED
          && intakes.isUndone(intake, entry, line.made());
    }

    /** What the record said counts no more; of one that was joined the entry's own stays. */
    private void forget(DeskEntry head, EntryId entry, Optional<Revising.Revised> before) {
      Set<String> joined = said.forget(intake, entry);
      boolean own = joined.contains(head.externalId()) || joined.contains(head.id());
      if (joined.isEmpty() || own) {
        head.importedFrom("");
      }
      if (joined.isEmpty()) {
        before.ifPresent(back -> head.madeAgain(back.rewritten().document().digest()));
      }
    }

    /**
     * Whether somebody withdrew what the import made. What an earlier undo had withdrawn came back
     * so, and lies since as it was put back.
     */
    private boolean isWithdrawnSince(IntakeLine line, EntryId entry, DeskEntry head) {
      boolean cameSo = line.outcome() == IntakeOutcome.RETURNED && head.isAsPutBack();
      return line.outcome() != IntakeOutcome.CHANGED && withdrawn.contains(entry) && !cameSo;
    }

    /** What it said before, judged before anything else is done. */
    private Revising.Revised before(DeskEntry head, EntryId entry) {
      Entry newest = now.get(entry);
      Entry old = then.get(entry);
      if (newest == null || old == null) {
        throw new UnfitEntryException(BulkWhy.GONE, "");
      }
      return back.judged(head, newest, old);
    }
  }
}

package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.variorum.bulk.BulkAct;
import org.variorum.bulk.BulkLine;
import org.variorum.bulk.BulkOutcome;
import org.variorum.bulk.BulkWhy;
import org.variorum.bulk.UnfitEntryException;
import org.variorum.entry.Entry;
import org.variorum.hiding.Withdrawals;
import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.EntryState;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;

/** Takes back what an act did to some entries, in one transaction; those changed since are left. */
@ApplicationScoped
class BulkUndoing {
  @Inject Revising revising;
  @Inject Removing removing;
  @Inject WayBack back;
  @Inject Grounds grounds;
  @Inject Withdrawals withdrawals;
  @Inject Drafts drafts;
  @Inject KnownEntries known;
  @Inject UnitTree tree;
  @Inject Clock clock;

  /** Returns what became of each. */
  List<BulkLine> undo(Actor actor, long bulk, BulkAct act, List<BulkLine> lines) {
    List<EntryId> entries = lines.stream().map(BulkLine::entry).toList();
    tree.hold(entries);
    Made made = new Made(actor, clock.instant(), bulk);
    Back each = new Back(actor, act, made, known.heads(entries), withdrawals.inForce(entries));
    if (act instanceof BulkAct.Edit || act instanceof BulkAct.Move) {
      each.read(lines, drafts.newest(entries));
    }
    List<BulkLine> became = new ArrayList<>();
    lines.forEach(line -> each.undone(line).ifPresent(became::add));
    became.addAll(each.restoredTogether());
    return became;
  }

  /** The way back of some entries. */
  private final class Back {
    private final Actor actor;
    private final BulkAct act;
    private final Made made;
    private final Map<EntryId, DeskEntry> heads;
    private final Map<EntryId, Integer> withdrawn;
    private final Map<EntryId, Entry> now = new HashMap<>();
    private final Map<EntryId, Entry> then = new HashMap<>();
    private final Map<BulkLine, WayBack.Restoring> waiting = new LinkedHashMap<>();

    Back(
        Actor actor,
        BulkAct act,
        Made made,
        Map<EntryId, DeskEntry> heads,
        Map<EntryId, Integer> withdrawn) {
      this.actor = actor;
      this.act = act;
      this.made = made;
      this.heads = heads;
      this.withdrawn = withdrawn;
    }

    void read(List<BulkLine> lines, Map<EntryId, Entry> newest) {
      Map<EntryId, Integer> wanted = new HashMap<>();
      lines.forEach(line -> wanted.put(line.entry(), line.revision()));
      now.putAll(newest);
      then.putAll(drafts.revisions(wanted));
    }

    /** What became of one; empty where it waits to be restored with others. */
    Optional<BulkLine> undone(BulkLine line) {
      DeskEntry head = heads.get(line.entry());
      if (head == null) {
        return Optional.of(line.kept(BulkOutcome.LEFT, BulkWhy.GONE, ""));
      }
      try {
        if (isChangedSince(line, head)) {
          return Optional.of(
              line.kept(
                  BulkOutcome.LEFT, BulkWhy.CHANGED_SINCE, drafts.signature(head.changedBy())));
        }
        return undo(line, head) ? Optional.of(undone(line, head)) : Optional.empty();
      } catch (RefusedException e) {
        return Optional.of(left(line, e));
      }
    }

    private static BulkLine undone(BulkLine line, DeskEntry head) {
      return line.became(BulkOutcome.UNDONE, head.revision(), line.shown());
    }

    private static BulkLine left(BulkLine line, RefusedException e) {
      BulkRefusal refusal = BulkRefusal.of(e);
      return line.kept(BulkOutcome.LEFT, refusal.why(), refusal.detail());
    }

    /** Restores those that wait, and says what became of each. */
    List<BulkLine> restoredTogether() {
      Map<String, RefusedException> refused =
          waiting.isEmpty()
              ? Map.of()
              : back.restore(List.copyOf(waiting.values()), Act.BULK_UNDONE, made);
      List<BulkLine> became = new ArrayList<>();
      waiting.forEach(
          (line, one) -> {
            RefusedException why = refused.get(one.head().id());
            became.add(why == null ? undone(line, one.head()) : left(line, why));
          });
      return became;
    }

    private boolean isChangedSince(BulkLine line, DeskEntry head) {
      if (act instanceof BulkAct.Edit || act instanceof BulkAct.Move) {
        return !Objects.equals(head.revision(), line.made());
      }
      boolean moved =
          act instanceof BulkAct.Publish
              ? !Objects.equals(head.edition(), line.made())
              : head.state()
                  != (act instanceof BulkAct.Trash ? EntryState.TRASHED : EntryState.WITHDRAWN);
      boolean republished =
          act instanceof BulkAct.Withdraw
              && !Objects.equals(withdrawn.get(line.entry()), line.made());
      return moved || republished || head.revision() != line.revision();
    }

    /** Takes it back; false where it waits to be restored with others. */
    private boolean undo(BulkLine line, DeskEntry head) {
      if (act instanceof BulkAct.Trash) {
        grounds.ensure(actor, head);
        removing.putBack(head, made);
        return true;
      }
      revising.admit(actor, head);
      if (act instanceof BulkAct.Publish) {
        back.unpublish(actor, head, line.shown());
      } else if (act instanceof BulkAct.Withdraw) {
        back.show(actor, head, line.shown());
      } else {
        return restore(line, head);
      }
      return true;
    }

    private boolean restore(BulkLine line, DeskEntry head) {
      Entry before = now.get(line.entry());
      Entry old = then.get(line.entry());
      if (before == null || old == null) {
        throw new UnfitEntryException(BulkWhy.GONE, "");
      }
      WayBack.Restoring one = new WayBack.Restoring(head, before, old);
      if (one.isInPlace()) {
        waiting.put(line, one);
        return false;
      }
      back.restore(head, before, old, Act.BULK_UNDONE, made);
      return true;
    }
  }
}
